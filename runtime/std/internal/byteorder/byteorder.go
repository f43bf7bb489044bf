// Package byteorder reads and writes integers with the most significant byte first, where encoding/binary would be too much to import.
package byteorder

// BEAppendUint32 appends the bytes of v.
func BEAppendUint32(b []byte, v uint32) []byte {
	return append(b, byte(v>>24), byte(v>>16), byte(v>>8), byte(v))
}

// BEAppendUint64 appends the bytes of v.
func BEAppendUint64(b []byte, v uint64) []byte {
	return BEAppendUint32(BEAppendUint32(b, uint32(v>>32)), uint32(v))
}

// BEUint32 returns what the first four bytes stand for.
func BEUint32(b []byte) uint32 {
	return uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
}
