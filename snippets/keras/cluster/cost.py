"""장치가 늘 때 한 스텝이 얼마나 빨라지는지 어림하고 그립니다."""
import numpy as np

from dlbook import figures

# 아래의 수는 잰 것이 아니라 정한 것입니다.
BANDWIDTH = 12.5e9  # 초마다 보내는 바이트, 100 Gbit/s인 네트워크
LATENCY = 50e-6     # 한 번 보내는 데 드는 시간(초)
MODELS = {          # 파라미터의 수, 장치 하나에서 한 스텝의 시간(초)
    "큰 모델": (100e6, 2.0), "작은 모델": (100e3, 0.01)}
devices = np.arange(1, 65)


def exchange(parameters):
    """float32 그래디언트를 고리로 돌려 평균하는 시간(초)입니다."""
    turns = 2 * (devices - 1)
    return turns / devices * 4 * parameters / BANDWIDTH + turns * LATENCY


figure, axes = figures.chart(420, 290, xlabel="장치의 수", ylabel="빨라진 배수")
axes.plot(devices, devices, "--", label="꼭 나누어진다면")
for name, (parameters, seconds) in MODELS.items():
    talk = exchange(parameters)
    strong = seconds / (seconds / devices + talk)  # 전역 배치를 그대로
    weak = seconds / (seconds + talk)  # 장치마다 배치를 그대로
    axes.plot(devices, strong, label=name)
    print(name)
    for count in (4, 16, 64):
        place = count - 1
        print(f"  장치 {count}개: {strong[place]:.1f}배 빨라짐,",
              f"효율 {strong[place] / count:.0%},",
              f"배치도 키우면 효율 {weak[place]:.0%}")
    print(f"  {name}에서 가장 빠른 장치의 수:", devices[strong.argmax()])
axes.set_xscale("log", base=2)
axes.set_yscale("log", base=2)
axes.set_xticks([1, 4, 16, 64], ["1", "4", "16", "64"])
axes.set_yticks([1, 4, 16, 64], ["1", "4", "16", "64"])
axes.minorticks_off()
figures.legend(axes, loc="upper left")
figures.save(figure, "cost.svg",
             "가로축은 장치의 수, 세로축은 빨라진 배수입니다. 큰 모델은 "
             "장치 8개쯤까지 점선 가까이 오르고, 64개에서는 20배쯤입니다. "
             "작은 모델은 10개쯤에서 5배를 조금 넘고, 그 뒤로 내려갑니다.")
