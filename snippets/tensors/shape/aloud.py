"""여러 텐서의 크기를 말로 풀어 읽습니다."""

from dlbook import datasets

(train_images, train_labels), _ = datasets.mnist()
n, height, width = train_images.shape
print(train_images.shape, f"이미지 {n}장, 장마다 {height}행 {width}열")

(n,) = train_labels.shape
print(train_labels.shape, f"레이블 {n}개")

n, features = datasets.penguins().features.shape
print((n, features), f"펭귄 {n}마리, 마리마다 값 {features}개")

height, width, colors = datasets.coffee().shape
print((height, width, colors),
      f"{height}행 {width}열, 자리마다 색 {colors}개")
