"""0번 프레임의 풀밭과 나무가 나중 프레임에서 어디로 갔는지 찾습니다."""
import numpy as np

from dlbook import datasets

frames = datasets.bunny().frames.astype("int16")
GRASS, TREE = (48, 64, 88, 118), (10, 30, 88, 118)
SHIFTS = [(down, right) for down in range(-7, 8) for right in range(-7, 8)]


def gap(place, number, shift):
    """네모와, shift만큼 옮긴 자리의 네모가 평균 얼마나 다른지."""
    top, bottom, left, right = place
    down, aside = shift
    return np.abs(frames[0, top:bottom, left:right]
                  - frames[number, top + down:bottom + down,
                           left + aside:right + aside]).mean()


def moved(place, number):
    return min(SHIFTS, key=lambda shift: gap(place, number, shift))


for number in (10, 20, 30, 40):
    print(f"프레임 {number}: 풀밭 {moved(GRASS, number)},"
          f" 나무 {moved(TREE, number)}")
print(f"프레임 40의 풀밭, 같은 자리의 차이: {gap(GRASS, 40, (0, 0)):.0f}")
print("프레임 40의 풀밭, 옮긴 자리의 차이:"
      f" {gap(GRASS, 40, moved(GRASS, 40)):.0f}")
np.save("camera.npy", [moved(GRASS, number) for number in range(48)])
