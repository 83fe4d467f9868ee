"""어느 방법이 앞서고 어디가 비겼는지, 씨앗 다섯 개의 범위로 판정합니다."""
import numpy as np

scores = {}
for name in ("simple.npz", "networks.npz"):
    found = np.load(name)
    scores |= dict(zip(found["names"].tolist(), found["scores"]))
rules = np.load("rules.npz")
linear, one, three, conv = (scores[name] for name in (
    "선형 모델", "은닉층 하나", "은닉층 셋", "합성곱"))
alike, mean, tree = (scores[name] for name in (
    "가장 닮은 이미지", "가장 가까운 평균", "결정 트리"))
mixed = np.load("shuffled.npz")["scores"]

print("판정에 쓴 씨앗:", len(conv))
assert conv.min() > max(map(max, (linear, one, three, alike))), \
    "합성곱의 가장 낮은 씨앗이 나머지의 가장 높은 씨앗보다 높다"
assert conv.min() - mixed.max() > 0.02, "픽셀을 섞으면 합성곱이 내려간다"
assert mixed.max() < np.median(one), "픽셀을 섞은 합성곱은 은닉층 하나에 뒤진다"
assert np.median(one) > linear.max(), "은닉층 하나의 중앙값이 선형 모델보다 높다"
assert max(one.min(), three.min()) < min(one.max(), three.max()), \
    "은닉층 하나와 은닉층 셋의 범위가 겹친다"
assert abs(np.median(one) - np.median(alike)) < 0.015, \
    "가장 닮은 이미지와 은닉층 하나의 중앙값이 0.015 안에 있다"
assert tree.min() > rules["written"][-1] + 0.05, "트리가 규칙보다 높다"
assert max(tree.min(), mean.min()) < min(tree.max(), mean.max()), \
    "트리와 가장 가까운 평균의 범위가 겹친다"
assert rules["written"][9] > rules["shuffled"][:, 9].max() + 0.1, \
    "적은 차례의 열 개는 섞은 차례 스무 가지보다 높다"
