package main

// Type arguments that double forty times.
type Q[A, B any] struct { // ERROR "an instance of Q whose type arguments take more than 65536 characters is not supported by gots yet"
	a A
	b B
}

func f0[T any](x T) int { return 1 + f1(Q[T, T]{}) }
func f1[T any](x T) int { return 1 + f2(Q[T, T]{}) }
func f2[T any](x T) int { return 1 + f3(Q[T, T]{}) }
func f3[T any](x T) int { return 1 + f4(Q[T, T]{}) }
func f4[T any](x T) int { return 1 + f5(Q[T, T]{}) }
func f5[T any](x T) int { return 1 + f6(Q[T, T]{}) }
func f6[T any](x T) int { return 1 + f7(Q[T, T]{}) }
func f7[T any](x T) int { return 1 + f8(Q[T, T]{}) }
func f8[T any](x T) int { return 1 + f9(Q[T, T]{}) }
func f9[T any](x T) int { return 1 + f10(Q[T, T]{}) }
func f10[T any](x T) int { return 1 + f11(Q[T, T]{}) }
func f11[T any](x T) int { return 1 + f12(Q[T, T]{}) }
func f12[T any](x T) int { return 1 + f13(Q[T, T]{}) }
func f13[T any](x T) int { return 1 + f14(Q[T, T]{}) } // ERROR "an instance of f13 whose type arguments take more than 65536 characters is not supported by gots yet"
func f14[T any](x T) int { return 1 + f15(Q[T, T]{}) }
func f15[T any](x T) int { return 1 + f16(Q[T, T]{}) }
func f16[T any](x T) int { return 1 + f17(Q[T, T]{}) }
func f17[T any](x T) int { return 1 + f18(Q[T, T]{}) }
func f18[T any](x T) int { return 1 + f19(Q[T, T]{}) }
func f19[T any](x T) int { return 1 + f20(Q[T, T]{}) }
func f20[T any](x T) int { return 1 + f21(Q[T, T]{}) }
func f21[T any](x T) int { return 1 + f22(Q[T, T]{}) }
func f22[T any](x T) int { return 1 + f23(Q[T, T]{}) }
func f23[T any](x T) int { return 1 + f24(Q[T, T]{}) }
func f24[T any](x T) int { return 1 + f25(Q[T, T]{}) }
func f25[T any](x T) int { return 1 + f26(Q[T, T]{}) }
func f26[T any](x T) int { return 1 + f27(Q[T, T]{}) }
func f27[T any](x T) int { return 1 + f28(Q[T, T]{}) }
func f28[T any](x T) int { return 1 + f29(Q[T, T]{}) }
func f29[T any](x T) int { return 1 + f30(Q[T, T]{}) }
func f30[T any](x T) int { return 1 + f31(Q[T, T]{}) }
func f31[T any](x T) int { return 1 + f32(Q[T, T]{}) }
func f32[T any](x T) int { return 1 + f33(Q[T, T]{}) }
func f33[T any](x T) int { return 1 + f34(Q[T, T]{}) }
func f34[T any](x T) int { return 1 + f35(Q[T, T]{}) }
func f35[T any](x T) int { return 1 + f36(Q[T, T]{}) }
func f36[T any](x T) int { return 1 + f37(Q[T, T]{}) }
func f37[T any](x T) int { return 1 + f38(Q[T, T]{}) }
func f38[T any](x T) int { return 1 + f39(Q[T, T]{}) }
func f39[T any](x T) int { return 1 + f40(Q[T, T]{}) }
func f40[T any](x T) int { return 1 }

func main() {
	println(f0(1))
}
