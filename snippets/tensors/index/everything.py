"""이 부에서 만날 데이터의 축과 크기를 나란히 봅니다."""
from dlbook import datasets

(images, labels), _ = datasets.mnist()
data = {
    "손글씨 한 칸의 값": images[0, 14, 14],
    "숫자의 레이블": labels,
    "펭귄의 표": datasets.penguins().features,
    "뉴욕의 날씨": datasets.weather("New York").features,
    "손글씨 이미지": images,
    "커피 사진 한 장": datasets.coffee(),
    "동영상 4초": datasets.bunny().frames,
}

for name, tensor in data.items():
    print(f"{name}: 축 {tensor.ndim}개, 크기 {tensor.shape}")
