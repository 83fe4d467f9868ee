"""소프트맥스로 낸 손실과 로짓으로 낸 손실을 견줍니다."""
import keras
import numpy as np

x = np.eye(4, dtype="float32") * 40  # 로짓이 40이나 0입니다.
y = np.array([1, 1, 2, 3])  # 첫째 샘플만 정답의 로짓이 0입니다.


def loss(activation, from_logits):
    model = keras.Sequential([
        keras.Input((4,)),
        keras.layers.Dense(4, activation, kernel_initializer="identity")])
    model.compile("sgd", keras.losses.SparseCategoricalCrossentropy(
        from_logits=from_logits))
    return model.train_on_batch(x, y)


print(f"{keras.config.backend()}: 소프트맥스 {loss('softmax', False):.2f},",
      f"로짓 {loss(None, True):.2f}")
