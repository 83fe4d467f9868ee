"""케라스가 고른 장치와 CPU에 텐서를 하나씩 놓고, 놓인 곳을 봅니다."""
import keras

from dlbook import devices

print("고른 장치:", devices.default())
for chosen in (devices.default(), "cpu"):
    with keras.device(chosen):
        x = keras.random.normal((1000, 1000), seed=0)
    print(f"놓인 곳: {x.device}")
