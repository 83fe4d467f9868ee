"""compile에 적은 말은 객체를 만드는 줄임말입니다."""
import keras
from keras.layers import Dense

model = keras.Sequential([keras.Input((4,)), Dense(3)])
model.compile("adam", "mse")
print("옵티마이저:", type(model.optimizer).__name__,
      f"학습률 {float(model.optimizer.learning_rate):.3f}")

# --8<-- [start:words]
model.compile(
    keras.optimizers.Adam(learning_rate=0.01, clipnorm=1.0),
    keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
# --8<-- [end:words]
print("옵티마이저:", type(model.optimizer).__name__,
      f"학습률 {float(model.optimizer.learning_rate):.3f}")


# --8<-- [start:loss]
def worst(target, output):
    """샘플마다 가장 크게 틀린 값입니다."""
    return keras.ops.max(keras.ops.abs(target - output), axis=-1)
# --8<-- [end:loss]


model.compile("sgd", worst)
loss = model.evaluate(keras.ops.zeros((2, 4)), keras.ops.ones((2, 3)),
                      verbose=0)
print(f"함수로 적은 손실: {loss:.1f}")
