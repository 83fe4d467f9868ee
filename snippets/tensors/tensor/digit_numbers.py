"""손글씨 숫자 한 장이 숫자로 이루어져 있음을 확인합니다."""
from dlbook import datasets

(images, labels), _ = datasets.mnist()
digit = images[0]

print("정답:", labels[0])
print("칸의 개수:", digit.size)
print(digit[9:15, 11:17])  # 그림에서 확대한 여섯 행과 여섯 열
