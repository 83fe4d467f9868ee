"""훈련 이미지와 테스트 이미지를 다섯 번 새로 뽑아 닮음을 재는 법을 견줍니다."""
import numpy as np

from dlbook import datasets

(train, train_labels), (test, test_labels) = datasets.mnist()
found = {"점곱": [], "코사인": [], "거리": []}
gaps = []

for seed in range(5):
    rng = np.random.default_rng(seed)
    known = rng.choice(len(train), 3000, replace=False)
    asked = rng.choice(len(test), 500, replace=False)
    x = train[known].reshape(-1, 784) / 255
    y = test[asked].reshape(-1, 784) / 255
    lengths = np.linalg.norm(x, axis=1)
    dots = y @ x.T
    ways = {"점곱": dots, "코사인": dots / lengths,
            "거리": dots - lengths ** 2 / 2}
    for name, likeness in ways.items():
        nearest = likeness.argmax(axis=1)
        correct = train_labels[known][nearest] == test_labels[asked]
        found[name].append(correct.mean())
        if name == "점곱":
            gaps.append(lengths[nearest].mean() - lengths.mean())

for name, scores in found.items():
    print(f"{name}의 정확도: 중앙값 {np.median(scores):.2f}, "
          f"범위 {min(scores):.2f}~{max(scores):.2f}")
print(f"점곱이 고른 이미지가 평균보다 긴 정도: {min(gaps):.1f} 이상")
assert min(found["코사인"]) > max(found["점곱"]) + 0.1, (
    "다섯 번 모두 코사인이 점곱을 앞선다")
assert min(gaps) > 2, "점곱은 긴 벡터를 고른다"
assert abs(np.median(found["코사인"]) - np.median(found["거리"])) < 0.03, (
    "코사인과 거리는 비슷하게 맞힌다")
