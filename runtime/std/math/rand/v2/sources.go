// The generators that can be seeded.
package rand

// A PCG is a permuted congruential generator with 128 bits of state (PCG-DXSM).
//
//gots:native
type PCG struct {
	hi, lo uint64
}

// NewPCG returns a PCG with the given seeds.
func NewPCG(seed1, seed2 uint64) *PCG {
	p := &PCG{}
	p.Seed(seed1, seed2)
	return p
}

// Seed starts the sequence that belongs to the seeds.
func (p *PCG) Seed(seed1, seed2 uint64)

// Uint64 returns 64 random bits.
func (p *PCG) Uint64() uint64

// A ChaCha8 is a generator whose numbers cannot be told from true ones without the seed.
//
//gots:native
type ChaCha8 struct{}

// NewChaCha8 returns a ChaCha8 with the given seed.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := &ChaCha8{}
	c.Seed(seed)
	return c
}

// Seed starts the sequence that belongs to the seed.
func (c *ChaCha8) Seed(seed [32]byte)

// Uint64 returns 64 random bits.
func (c *ChaCha8) Uint64() uint64

// fill fills p with random bytes.
func (c *ChaCha8) fill(p []byte)

// Read fills p with random bytes. It never fails.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	c.fill(p)
	return len(p), nil
}
