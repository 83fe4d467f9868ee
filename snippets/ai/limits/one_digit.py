"""손글씨 숫자 한 장의 특성을 잽니다."""
from dlbook import datasets, digits

_, (test_images, test_labels) = datasets.mnist()
print("정답:", test_labels[3])
for name, values in digits.features(test_images[3:4]).items():
    print(f"{name}: {values[0]}")
