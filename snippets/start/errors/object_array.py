"""수와 빈칸이 섞인 표와 길이가 다른 목록은 object 배열이 됩니다."""
import keras
import numpy as np

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
table = np.array([[1.5, None], [2.5, 3.0]])
ragged = np.array([[1, 2], [3]], dtype=object)
print("데이터 타입:", table.dtype, ragged.dtype)

for feed in (lambda: model.predict(table, verbose=0),
             lambda: keras.ops.convert_to_tensor(ragged)):
    try:
        feed()
    except ValueError as error:
        print(f"ValueError: {error}")

numbers = table.astype("float32")  # 빈칸은 nan이 됩니다
numbers[np.isnan(numbers)] = 0
print("채운 다음:", model.predict(numbers, verbose=0).shape)
