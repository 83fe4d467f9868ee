"""이미지마다 낸 평균과 배치 축을 따라 낸 평균을 그립니다."""
from dlbook import datasets, figures

(images, labels), _ = datasets.mnist()
batch = images[labels == 3][:4]
means = batch.mean(axis=(1, 2))

figure, axes = figures.canvas(430, 186)
for place, image in enumerate(batch):
    rect = figures.draw_image(axes, image, (12 + 74 * place, 34), 66)
    figures.arrow(axes, rect.bottom, (rect.bottom[0], 134))
    figures.label(axes, rect.center[0], 146, f"{means[place]:.0f}",
                  color="warm", bold=True)
figures.label(axes, 156, 16, "배치 (4, 28, 28)")
figures.label(axes, 156, 170, "이미지마다 평균 (4,)", color="warm")
average = figures.draw_image(axes, batch.mean(axis=0).astype("uint8"),
                             (352, 34), 66)
figures.arrow(axes, (306, 67), average.left)
figures.label(axes, 384, 136, "배치 축\n평균\n(28, 28)", color="accent")

figures.save(figure, "mean.svg",
             "손글씨 3 네 장이 든 배치입니다. 이미지마다 평균을 내면 아래로 수 "
             "네 개가 나옵니다. 배치 축을 따라 평균을 내면 오른쪽에 네 장이 "
             "겹쳐 흐릿해진 3 한 장이 나옵니다.")
