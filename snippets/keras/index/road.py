"""이 부에서 배우는 길을 그립니다. 짓고, 훈련하고, 어디서든 돌립니다."""
from dlbook import figures

figure, axes = figures.canvas(440, 176)
build = figures.box(axes, 14, 22, 118, 60, "모델 짓기\n층을 잇습니다")
fit = figures.box(axes, 161, 22, 118, 60, "훈련하기\nfit 한 줄",
                  color="warm")
save = figures.box(axes, 308, 22, 118, 60, "저장하기\n파일 하나",
                   color="second")
cpu = figures.box(axes, 90, 122, 118, 40, "CPU", color="third")
gpu = figures.box(axes, 232, 122, 118, 40, "GPU", color="third")
figures.arrow(axes, build.right, fit.left)
figures.arrow(axes, fit.right, save.left)
figures.arrow(axes, fit.bottom, cpu.top, color="third")
figures.arrow(axes, fit.bottom, gpu.top, color="third")
figures.save(figure, "road.svg",
             "모델 짓기에서 훈련하기로, 훈련하기에서 저장하기로 화살표가 "
             "이어집니다. 훈련하기에서 CPU와 GPU로도 화살표가 갑니다.")
