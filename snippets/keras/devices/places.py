"""CPU와 GPU가 각각 메모리를 쓰는 것을 그립니다."""
from dlbook import figures

figure, axes = figures.canvas(440, 250)
figures.box(axes, 14, 14, 412, 40, "같은 프로그램: 모델을 짓고 fit을 부릅니다")
cpu = figures.box(axes, 14, 100, 170, 50, "CPU\n하나하나 빨리", color="second")
gpu = figures.box(axes, 256, 100, 170, 50, "GPU\n수천 개를 나란히", color="warm")
main = figures.box(axes, 14, 186, 170, 50, "컴퓨터의 메모리\nNumPy 배열",
                   color="second", dashed=True)
own = figures.box(axes, 256, 186, 170, 50, "GPU의 메모리\n가중치와 배치",
                  color="warm", dashed=True)
figures.arrow(axes, (99, 54), cpu.top, "GPU가 없을 때", color="second")
figures.arrow(axes, (341, 54), gpu.top, "있을 때", color="warm")
figures.arrow(axes, cpu.bottom, main.top, both=True, color="second")
figures.arrow(axes, gpu.bottom, own.top, both=True, color="warm")
figures.arrow(axes, main.right, own.left, "복사", both=True)
figures.save(figure, "places.svg",
             "같은 프로그램에서 화살표 둘이 갈라집니다. GPU가 없으면 CPU와 "
             "컴퓨터의 메모리를, 있으면 GPU와 GPU의 메모리를 씁니다. 두 메모리 "
             "사이에서는 값을 복사합니다.")
