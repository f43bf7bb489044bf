// Normal and exponential distributions by Marsaglia and Tsang's ziggurat method: the area under the curve is cut into layers
// of equal area, so that most numbers need one random integer and one comparison.
package rand

import "math"

// A ziggurat is a curve cut into layers: k is the part of a layer that lies entirely under the curve, w the layer's width
// per unit of the random integer, f the curve's height.
type ziggurat struct {
	k    []uint32
	w, f []float32
}

// Where the tails begin, the area of a layer, and the range of the random integer.
const (
	normalTail       = 3.442619855899
	normalArea       = 9.91256303526217e-3
	normalScale      = 1 << 31
	exponentialTail  = 7.69711747013104972
	exponentialArea  = 3.949659822581572e-3
	exponentialScale = 1 << 32
)

func newZiggurat(layers int, tail, area, scale float64, height, position func(float64) float64) *ziggurat {
	z := &ziggurat{make([]uint32, layers), make([]float32, layers), make([]float32, layers)}
	last := layers - 1
	base := area / height(tail)
	z.k[0] = uint32(tail / base * scale)
	z.w[0] = float32(base / scale)
	z.w[last] = float32(tail / scale)
	z.f[0] = 1
	z.f[last] = float32(height(tail))
	x, outer := tail, tail
	for i := last - 1; i >= 1; i-- {
		x = position(area/x + height(x))
		z.k[i+1] = uint32(x / outer * scale)
		outer = x
		z.f[i] = float32(height(x))
		z.w[i] = float32(x / scale)
	}
	return z
}

func normalHeight(x float64) float64        { return math.Exp(-0.5 * x * x) }
func normalPosition(y float64) float64      { return math.Sqrt(-2 * math.Log(y)) }
func exponentialHeight(x float64) float64   { return math.Exp(-x) }
func exponentialPosition(y float64) float64 { return -math.Log(y) }

var normal = newZiggurat(128, normalTail, normalArea, normalScale, normalHeight, normalPosition)
var exponential = newZiggurat(256, exponentialTail, exponentialArea, exponentialScale, exponentialHeight, exponentialPosition)

// NormFloat64 returns a normally distributed number: mean 0, standard deviation 1. For others, compute
// NormFloat64()*deviation + mean.
func (r *Rand) NormFloat64() float64 {
	for {
		bits := r.Uint64()
		u := int32(bits)
		i := bits >> 32 & 127
		x := float64(u) * float64(normal.w[i])
		distance := uint32(u)
		if u < 0 {
			distance = uint32(-u)
		}
		if distance < normal.k[i] {
			return x
		}
		if i == 0 {
			for {
				x = -math.Log(r.Float64()) * (1.0 / normalTail)
				y := -math.Log(r.Float64())
				if y+y >= x*x {
					break
				}
			}
			if u > 0 {
				return normalTail + x
			}
			return -normalTail - x
		}
		if normal.f[i]+float32(r.Float64())*(normal.f[i-1]-normal.f[i]) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

// ExpFloat64 returns an exponentially distributed number: rate 1. For others, divide by the rate.
func (r *Rand) ExpFloat64() float64 {
	for {
		bits := r.Uint64()
		u := uint32(bits)
		i := bits >> 32 & 255
		x := float64(u) * float64(exponential.w[i])
		if u < exponential.k[i] {
			return x
		}
		if i == 0 {
			return exponentialTail - math.Log(r.Float64())
		}
		if exponential.f[i]+float32(r.Float64())*(exponential.f[i-1]-exponential.f[i]) < float32(math.Exp(-x)) {
			return x
		}
	}
}
