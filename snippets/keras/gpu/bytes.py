"""훈련할 때 메모리를 차지하는 것을 세어, 배치가 커지면 얼마나 느는지 봅니다."""
import keras
import numpy as np
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D

model = keras.Sequential([
    keras.Input((64, 64, 3)),
    Conv2D(64, 3, padding="same", activation="relu"),
    Conv2D(64, 3, padding="same", activation="relu"),
    MaxPooling2D(4),
    Flatten(),
    Dense(10, "softmax"),
])
weights = 4 * model.count_params()  # float32는 4바이트
fixed = weights * 4  # 가중치, 그래디언트, Adam이 기억하는 두 벌
outputs = 4 * sum(int(np.prod(layer.output.shape[1:]))
                  for layer in model.layers)
each = 2 * outputs  # 층의 출력과 그 그래디언트
print(f"가중치와 딸린 것: {fixed:,}바이트")
print(f"샘플 하나의 층 출력: {outputs:,}바이트")
print(f"그래디언트까지: {each:,}바이트")
for batch in (1, 32, 256):
    total = fixed + batch * each
    print(f"배치 {batch}: {total:,}바이트, 그 가운데 배치를 따라 느는 것이 "
          f"{batch * each / total:.0%}")
