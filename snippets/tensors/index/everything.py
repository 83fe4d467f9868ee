"""책의 데이터를 모두 읽어 축의 개수와 크기를 나란히 봅니다."""
from dlbook import datasets

(images, labels), _ = datasets.mnist()
data = {
    "손글씨 한 칸의 값": images[0, 14, 14],
    "숫자의 레이블": labels,
    "펭귄의 표": datasets.penguins().features,
    "손글씨 이미지": images,
    "커피 사진 한 장": datasets.coffee(),
    "영화 4초": datasets.bunny().frames,
}

for name, tensor in data.items():
    print(f"{name}: 축 {tensor.ndim}개, 크기 {tensor.shape}")
