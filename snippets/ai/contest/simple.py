"""층이 없는 방법 네 가지를 같은 훈련 이미지 5,000장씩으로 겨룹니다."""
import numpy as np

from dlbook import datasets, digits
from dlbook.trees import DecisionTree

(images, labels), (test_images, test_labels) = datasets.mnist()
labels = labels.astype(int)
pixels = images.reshape(-1, 784).astype("float32") / 255
test_pixels = test_images.reshape(-1, 784).astype("float32") / 255


def table(images):
    """특성 열여덟 가지 (samples, 18)."""
    return np.stack(list(digits.features(images).values()), axis=1)


def nearest(known, unknown):
    """unknown의 줄마다 가장 가까운 known의 줄의 번호."""
    return np.argmin((known ** 2).sum(1) - 2 * unknown @ known.T, axis=1)


# 0번 몫으로 찾고, 검증 이미지에서 깊이를 고릅니다.
x, checked_x, checked = table(images[:5000]), table(images[50000:]), {}
for depth in (6, 9, 12):
    tree = DecisionTree(depth, smallest=5).fit(x, labels[:5000])
    checked[depth] = np.mean(tree.predict(checked_x) == labels[50000:])
depth = max(checked, key=checked.get)
print("고른 깊이:", depth)

test_x, scores = table(test_images), []
for seed in range(1, 6):  # 1번부터 5번까지의 몫으로 찾아 겨룹니다.
    part = slice(6000 * seed, 6000 * seed + 5000)
    x, y = pixels[part], labels[part]
    means = np.stack([x[y == digit].mean(axis=0) for digit in range(10)])
    tree = DecisionTree(depth, smallest=5).fit(table(images[part]), y)
    guesses = (np.bincount(y).argmax(), tree.predict(test_x),
               nearest(means, test_pixels), y[nearest(x, test_pixels)])
    scores.append([np.mean(guess == test_labels) for guess in guesses])

names = ["가장 흔한 클래스", "결정 트리", "가장 가까운 평균", "가장 닮은 이미지"]
for name, score in zip(names, np.transpose(scores)):
    print(f"{name}:", *(f"{each:.3f}" for each in score))
np.savez("simple.npz", names=names, scores=np.transpose(scores))
