"""테스트 이미지마다 가장 닮은 훈련 이미지를 찾아 그 레이블로 답합니다."""
import numpy as np

from dlbook import datasets

(train, train_labels), (test, test_labels) = datasets.mnist()
known = train[:6000].reshape(6000, 784) / 255
asked = test[:500].reshape(500, 784) / 255
lengths = np.linalg.norm(known, axis=1)
dots = asked @ known.T  # asked의 길이로 나누어도 순서는 같음
for name, likeness in (("점곱", dots), ("코사인", dots / lengths)):
    nearest = likeness.argmax(axis=1)
    correct = np.mean(train_labels[nearest] == test_labels[:500])
    print(f"{name}으로 답한 정확도: {correct:.2f}")
    print(f"{name}이 고른 이미지의 길이: {lengths[nearest].mean():.1f}")
print(f"모든 훈련 이미지의 길이: {lengths.mean():.1f}")
