"""배운 파라미터를 새 네트워크에 옮기면 배운 것도 옮겨 가는지 봅니다."""
import keras
import numpy as np

from dlbook import datasets

keras.utils.set_random_seed(0)
_, (test_images, test_labels) = datasets.mnist()
test_x = test_images.reshape(10000, 784).astype("float32") / 255
trained = keras.models.load_model("digits.keras")
fresh = keras.models.clone_model(trained)  # 층은 같고 파라미터는 무작위입니다.


def predict(network):
    scores = network.predict(test_x, batch_size=1000, verbose=0)
    return scores.argmax(axis=1)


print(f"새 네트워크: {np.mean(predict(fresh) == test_labels):.2f}")
fresh.set_weights(trained.get_weights())
print(f"옮긴 뒤: {np.mean(predict(fresh) == test_labels):.2f}")
print("예측이 다른 이미지:",
      np.count_nonzero(predict(fresh) != predict(trained)))

rng = np.random.default_rng(0)
fresh.set_weights([rng.permutation(values.ravel()).reshape(values.shape)
                   for values in trained.get_weights()])
print(f"자리를 섞은 뒤: {np.mean(predict(fresh) == test_labels):.2f}")
