"""덧셈 한 번에 함수의 몸에서 실행되는 파이썬 줄의 수를 세어 그립니다."""

import sys

import numpy as np

from dlbook import figures
from dlbook.tensors import add, naive_add


def count_lines(function, x):
    counted = [0]

    def watch(frame, event, value):
        if frame.f_code is function.__code__:
            counted[0] += event == "line"
            return watch

    sys.settrace(watch)
    function(x, x)
    sys.settrace(None)
    return counted[0]


sides = [10, 40, 70, 100]
sizes = [n * n for n in sides]
loop, fast = ([count_lines(function, np.ones((n, n))) for n in sides]
              for function in (naive_add, add))

figure, axes = figures.chart(420, 250, xlabel="원소의 개수",
                             ylabel="파이썬이 실행한 줄의 수")
axes.plot(sizes, loop, marker="o", label="반복문 naive_add")
axes.plot(sizes, fast, marker="o", label="NumPy add", clip_on=False)
axes.set_xlim(0, 10500)
axes.set_ylim(0, 22000)
axes.xaxis.set_major_formatter("{x:,.0f}")
axes.yaxis.set_major_formatter("{x:,.0f}")
figures.legend(axes, "upper left")

figures.save(figure, "steps.svg",
             "가로축은 원소의 개수, 세로축은 덧셈 한 번에 파이썬이 실행한 "
             "줄의 수입니다. 반복문의 선은 원소의 개수에 비례해 올라가 원소가 "
             "10,000개일 때 20,000줄을 넘습니다. NumPy의 선은 바닥에 붙어 "
             "있습니다.")
