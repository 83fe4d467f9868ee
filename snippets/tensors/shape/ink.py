"""한가운데만 남겼을 때 획이 얼마나 남는지 재어 봅니다."""
from dlbook import datasets

(train_images, train_labels), _ = datasets.mnist()
corner = train_images[:, 14:, 14:]
center = train_images[:, 7:-7, 7:-7]

print(f"남은 픽셀의 비율: {center.size / train_images.size:.0%}")
print(f"한가운데에 남은 획: {center.sum() / train_images.sum():.0%}")
print(f"오른쪽 아래에 남은 획: {corner.sum() / train_images.sum():.0%}")
