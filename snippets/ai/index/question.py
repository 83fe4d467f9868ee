"""'이 픽셀이 밝으면 4'라는 규칙을 모든 픽셀로 시험합니다."""
from dlbook import datasets

(images, labels), _ = datasets.mnist()
bright = images.reshape(60000, 784) >= 128
four = labels == 4

right = (bright == four[:, None]).mean(axis=0)
print("시험한 픽셀:", len(right))
print(f"가장 많이 맞힌 픽셀의 정확도: {right.max():.3f}")
print(f"'4가 아니다'라고만 할 때의 정확도: {(~four).mean():.3f}")

gap = bright[four].mean(axis=0) - bright[~four].mean(axis=0)
best = gap.argmax()
print(f"4에 가장 쏠린 픽셀이 4에서 밝은 비율: {bright[four, best].mean():.2f}")
print(f"그 픽셀이 다른 숫자에서 밝은 비율: {bright[~four, best].mean():.2f}")
