"""방향과 자리를 바꿔 가며 직선을 모두 그어 가장 나은 것을 찾습니다."""
import numpy as np

random = np.random.default_rng(0)
r = np.concatenate([np.sqrt(random.uniform(0, 1, 100)),
                    random.uniform(1.8, 2.6, 100)])
angle = random.uniform(-np.pi, np.pi, 200)
points = np.column_stack([r * np.cos(angle), r * np.sin(angle)])
outside = np.arange(200) >= 100


def best_line(points, targets):
    """가장 나은 직선의 (정확도, 방향, 자리)입니다."""
    lines = []
    for degree in range(360):
        way = np.cos(np.radians(degree)), np.sin(np.radians(degree))
        ahead = points @ way  # 그 방향으로 얼마나 나아간 점인지
        for place in np.linspace(ahead.min(), ahead.max(), 100):
            right = np.mean((ahead > place) == targets)
            lines.append((right, degree, place))
    return max(lines)


accuracy, degree, place = best_line(points, outside)
print("그어 본 직선:", 360 * 100)
print(f"가장 나은 직선의 정확도: {accuracy:.2f}")
np.savez("line.npz", points=points, outside=outside, degree=degree,
         place=place)
