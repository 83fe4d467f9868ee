"""접기를 다섯 번 거듭한 함수를, 가중치의 수가 같은 깊고 넓은 네트워크로 만듭니다."""
import numpy as np

from dlbook import figures


def relu(x):
    return np.maximum(x, 0)


x = np.linspace(0, 1, 1601)[:, None]
shift = np.array([0, -0.5])
fold = np.array([[2], [-4]])  # 2·relu(x) - 4·relu(x - 0.5): 0.5에서 접습니다.

deep = x
for _ in range(5):  # 뉴런이 두 개인 은닉층 다섯 개
    deep = relu(deep @ np.ones((1, 2)) + shift) @ fold

borders = np.arange(10) / 10  # 뉴런이 열 개인 은닉층 하나
hidden = np.c_[relu(x - borders), np.ones(len(x))]
wide = hidden @ np.linalg.lstsq(hidden, deep)[0]

print("깊은 것의 가중치:", (1 * 2 + 2) + 4 * (2 * 2 + 2) + (2 * 1 + 1))
print("넓은 것의 가중치:", (1 * 10 + 10) + (10 * 1 + 1))
for name, y in (("깊은 것", deep), ("넓은 것", wide)):
    slopes = np.round(np.diff(y[:, 0]) * 1600, 6)
    print(f"{name}의 곧은 토막:", 1 + np.count_nonzero(np.diff(slopes)))
print(f"넓은 것이 빗나간 정도: {np.sqrt(np.mean((wide - deep) ** 2)):.2f}")
print(f"언제나 0.5라고 답하면: {np.sqrt(np.mean((0.5 - deep) ** 2)):.2f}")

figure, axes = figures.chart(430, 240, xlabel="입력", ylabel="출력")
axes.plot(x[:, 0], deep[:, 0], label="은닉층 다섯")
axes.plot(x[:, 0], wide[:, 0], label="은닉층 하나", lw=2.5)
axes.set_ylim(0, 1.35)
figures.legend(axes, loc="upper right")
figures.save(
    figure, "fold.svg",
    "가로축은 입력, 세로축은 출력입니다. 은닉층이 다섯인 네트워크는 뾰족한 산 열여섯 "
    "개를 그립니다. 은닉층이 하나인 네트워크는 한가운데를 지나는 거의 평평한 선입니다.")
