"""배운 가중치를 새 네트워크에 옮기면 배운 것도 옮겨 가는지 봅니다."""
import keras
import numpy as np

from dlbook import datasets

keras.config.set_floatx("float64")
keras.utils.set_random_seed(0)
_, (test_images, test_labels) = datasets.mnist()
test_x = test_images.reshape(10000, 784) / 255

model = keras.Sequential(
    [keras.Input((784,))]
    + [keras.layers.Dense(64, activation="relu") for _ in range(4)]
    + [keras.layers.Dense(10, activation="softmax")])
fresh = keras.models.clone_model(model)


def predict(network):
    return network.predict(test_x, batch_size=1000, verbose=0)


def accuracy(network):
    return np.mean(predict(network).argmax(axis=1) == test_labels)


print(f"훈련 전: {accuracy(model):.2f}")
model.load_weights("digits.keras")
print(f"훈련 뒤: {accuracy(model):.2f}")

print(f"새 네트워크: {accuracy(fresh):.2f}")
fresh.set_weights(model.get_weights())
print(f"옮긴 뒤: {accuracy(fresh):.2f}")
print("예측이 모두 똑같음:", np.array_equal(predict(model), predict(fresh)))

random = np.random.default_rng(0)
fresh.set_weights([random.permutation(weights.ravel()).reshape(weights.shape)
                   for weights in model.get_weights()])
print(f"자리를 섞은 뒤: {accuracy(fresh):.2f}")
