"""compile, fit, evaluate, predict를 차례로 부릅니다."""
import keras
from keras.layers import Dense

from dlbook import datasets

keras.utils.set_random_seed(0)
(images, labels), (test_images, test_labels) = datasets.mnist()
x = images.reshape(60000, 784).astype("float32") / 255
test_x = test_images.reshape(10000, 784).astype("float32") / 255

model = keras.Sequential([
    keras.Input((784,)), Dense(64, "relu"), Dense(10, "softmax")])
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(x[:20000], labels[:20000], epochs=3, batch_size=128,
                    validation_split=0.1, verbose=0)
print("기록의 이름:", list(history.history))

loss, accuracy = model.evaluate(test_x, test_labels, verbose=0)
print(f"테스트 손실: {loss:.2f}")
print(f"테스트 정확도: {accuracy:.2f}")

guess = model.predict(test_x[:5], verbose=0)
print("출력:", type(guess).__name__, guess.shape)
print("읽은 숫자:", guess.argmax(axis=1), "정답:", test_labels[:5])
