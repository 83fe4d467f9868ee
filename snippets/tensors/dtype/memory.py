"""같은 이미지 모음이 데이터 타입에 따라 몇 바이트인지 잽니다."""

from dlbook import datasets

(train_images, train_labels), _ = datasets.mnist()

print("파일에서 읽은 타입:", train_images.dtype)
print(f"원소의 개수: {train_images.size:,}")
for name in ["uint8", "float32", "float64"]:
    images = train_images.astype(name)
    print(f"{name}: {images.nbytes:,}바이트")
