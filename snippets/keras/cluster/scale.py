"""배치를 키울 때 학습률도 함께 키우면 어떻게 되는지 봅니다."""
import keras
from keras.layers import Dense

from dlbook import datasets

SAMPLES, EPOCHS = 16384, 3
(images, labels), (test_images, test_labels) = datasets.mnist()
x = images[:SAMPLES].reshape(SAMPLES, 784).astype("float32") / 255
test_x = test_images.reshape(10000, 784).astype("float32") / 255


def train(batch, rate, warm=1):
    """(스텝 수, 테스트 정확도)입니다. 학습률을 warm 스텝 동안 올립니다."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((784,)), Dense(64, activation="relu"), Dense(10)])
    model.compile(
        keras.optimizers.SGD(keras.optimizers.schedules.PolynomialDecay(
            rate / warm, warm, rate)),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"])
    model.fit(x, labels[:SAMPLES], batch_size=batch, epochs=EPOCHS, verbose=0)
    accuracy = model.evaluate(test_x, test_labels, verbose=0)[1]
    return int(model.optimizer.iterations), accuracy


for name, arguments in (
        ("배치 64, 학습률 0.1", (64, 0.1)),
        ("배치 256, 학습률 0.1", (256, 0.1)),
        ("배치 256, 학습률 0.4", (256, 0.4)),
        ("배치 1024, 학습률 1.6", (1024, 1.6)),
        ("배치 1024, 예열하고 1.6", (1024, 1.6, 32))):
    steps, accuracy = train(*arguments)
    print(f"{name}: {steps}스텝,",
          "정확도", "0.91 이상" if accuracy >= 0.91 else
          "0.8 이상" if accuracy >= 0.8 else "0.8 아래")
