"""모델 파일 하나를 백엔드 다섯이 읽는 모습을 그립니다."""
from dlbook import figures

ENGINES = (("텐서플로", "훈련과 추론", "accent"), ("JAX", "훈련과 추론", "accent"),
           ("파이토치", "훈련과 추론", "accent"), ("NumPy", "추론만", "second"),
           ("OpenVINO", "추론만", "second"))

figure, axes = figures.canvas(440, 270)
model = figures.box(axes, 14, 113, 104, 44, "모델\ndigits.keras", size=12,
                    color="warm")
for number, (name, work, color) in enumerate(ENGINES):
    top = 12 + 50 * number
    engine = figures.box(axes, 186, top, 110, 38, name, color=color)
    figures.arrow(axes, model.right, engine.left)
    figures.label(axes, 310, engine.right[1], work, size=12, align="left")
figures.save(figure, "engines.svg",
             "모델 파일 하나에서 화살표가 텐서플로, JAX, 파이토치, NumPy, "
             "OpenVINO로 이어집니다. 앞의 셋은 훈련과 추론을 하고 뒤의 둘은 "
             "추론만 합니다.")
