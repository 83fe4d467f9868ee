"""텐서에 값을 넣거나 값이 없는 텐서를 되돌리면 나는 오류를 봅니다."""
import keras

y = keras.ops.ones((2, 2))
symbol = keras.Input((3,))
print("Input이 낸 것:", type(symbol).__name__, symbol.shape)

for code in ("y[0] = 0", "keras.ops.convert_to_numpy(symbol)"):
    try:
        exec(code)
    except (TypeError, ValueError) as error:
        print(f"{code}\n  {type(error).__name__}: {error}")
