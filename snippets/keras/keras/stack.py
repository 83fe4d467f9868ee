"""모델 코드가 케라스와 백엔드를 지나 장치에 닿는 길을 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(440, 290)
code = figures.box(axes, 20, 14, 400, 44, "모델 코드: 층을 잇고 fit을 부릅니다")
keras = figures.box(axes, 20, 88, 400, 44, "케라스", color="warm", bold=True)
names = ("텐서플로", "JAX", "파이토치")
engines = [
    figures.box(axes, 20 + 137 * number, 162, 126, 44, name, color="second")
    for number, name in enumerate(names)]
cpu = figures.box(axes, 20, 236, 195, 40, "CPU", color="third")
gpu = figures.box(axes, 225, 236, 195, 40, "GPU", color="third")
figures.arrow(axes, code.bottom, keras.top, "층과 손실과 옵티마이저")
figures.arrow(axes, keras.bottom, engines[1].top, "텐서 계산")
for place in (cpu, gpu):
    figures.arrow(axes, engines[1].bottom, place.top)
figures.save(figure, "stack.svg",
             "위에서 아래로 모델 코드, 케라스, 백엔드, 장치가 놓였습니다. "
             "백엔드는 텐서플로, JAX, 파이토치 가운데 하나이고 장치는 CPU나 "
             "GPU입니다.")
