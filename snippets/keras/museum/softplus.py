"""소프트플러스를 식으로 미분해, 기울기를 수로 잰 것과 견줍니다."""
import os

os.environ["PYTENSOR_FLAGS"] = "mode=FAST_COMPILE,cxx="

import numpy as np
import pytensor
import pytensor.tensor as pt

x = pt.vector("x")
y = pt.log(1 + pt.exp(x))
slope = pytensor.grad(y.sum(), x)
both = pytensor.function([x], [y, slope])

points = np.array([-2.0, 0.0, 3.0])
found = both(points)[1]
nearby = 0.0001
measured = (both(points + nearby)[0] - both(points - nearby)[0]) / (2 * nearby)
print("미분한 식:", found.round(4))
print("수로 잰 값:", measured.round(4))
print("시그모이드:", (1 / (1 + np.exp(-points))).round(4))
