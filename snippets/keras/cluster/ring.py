"""장치들의 배열을 고리로 돌려 평균하고, 장치 하나가 보낸 수를 셉니다."""
import numpy as np


def ring(arrays):
    """(장치마다의 평균, 장치 하나가 보낸 수의 개수)입니다."""
    count, sent = len(arrays), 0
    held = [np.array_split(array.copy(), count) for array in arrays]
    for turn in range(2 * (count - 1)):
        moving = [held[device][(device - turn) % count].copy()
                  for device in range(count)]
        for device, piece in enumerate(moving):
            place, number = held[(device + 1) % count], (device - turn) % count
            if turn < count - 1:  # 앞의 N - 1번은 더합니다.
                place[number] += piece
            else:  # 뒤의 N - 1번은 다 더한 것을 돌립니다.
                place[number] = piece
        sent += len(moving[0])
    return [np.concatenate(pieces) / count for pieces in held], sent


random = np.random.default_rng(0)
for count in (2, 4, 8):
    arrays = list(random.normal(size=(count, 800)))
    means, sent = ring(arrays)
    gap = max(np.abs(mean - np.mean(arrays, 0)).max() for mean in means)
    print(f"장치 {count}개: 가장 큰 차이 {gap:.6f}, 보낸 수 {sent}개,",
          f"식으로 {2 * (count - 1) / count * 800:.0f}개")
