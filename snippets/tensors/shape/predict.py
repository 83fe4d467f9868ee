"""자른 텐서의 크기와 원소의 개수를 확인합니다."""

from dlbook import datasets

(train_images, train_labels), _ = datasets.mnist()

pieces = {
    "윗절반": train_images[:100, :14],
    "두 줄마다": train_images[:100, ::2, ::2],
    "맨 위 행": train_images[:100, 0],
}
for name, piece in pieces.items():
    print(f"{name}: {piece.shape}, 원소 {piece.size:,}개")
