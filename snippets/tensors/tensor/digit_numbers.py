"""손글씨 숫자 한 장이 숫자로 이루어져 있음을 확인합니다."""
from dlbook import datasets

(train_images, train_labels), _ = datasets.mnist()
digit = train_images[0]

print("정답:", train_labels[0])
print("칸의 개수:", digit.size)
print("가장 작은 수:", digit.min())
print("가장 큰 수:", digit.max())
print(digit[9:15, 11:17])  # 그림에서 확대한 여섯 행과 여섯 열
