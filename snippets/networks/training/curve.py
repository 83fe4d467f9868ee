"""이미지 500장만 오래 훈련하며, 처음 보는 이미지의 손실을 함께 잽니다."""
from dlbook import datasets, figures
from dlbook.layers import Dense
from dlbook.network import Input, Network

(images, labels), _ = datasets.mnist()
x = images.reshape(60000, 784) / 255

network = Network.chain([
    Input((784,)), Dense(64, "relu", dtype="float64"),
    Dense(10, "softmax", dtype="float64")], seed=0)
network.compile("adam", "sparse_categorical_crossentropy")
history = network.fit(
    x[:500], labels[:500], epochs=60, batch_size=25, verbose=0,
    validation_data=(x[55000:], labels[55000:])).history
train, validation = history["loss"], history["val_loss"]

print(f"마지막 훈련 손실: {train[-1]:.3f}")
print(f"마지막 검증 손실: {validation[-1]:.3f}")
best = min(validation)
print(f"가장 작은 검증 손실: {best:.3f}")
print("검증 손실이 가장 작은 에포크:", validation.index(best) + 1)

figure, axes = figures.chart(420, 260, xlabel="에포크", ylabel="손실")
axes.plot(range(1, 61), train, label="훈련")
axes.plot(range(1, 61), validation, label="검증")
axes.set_ylim(0)
figures.legend(axes)
figures.save(figure, "curve.svg",
             "가로축은 에포크, 세로축은 손실입니다. 훈련 손실은 0에 가까워지지만 "
             "검증 손실은 어느 때부터 줄지 않고 조금씩 커집니다.")
