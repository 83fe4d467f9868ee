"""레이블마다 옷의 이름을 찾고 사진이 몇 장인지 셉니다."""
import numpy as np

from dlbook import datasets

(_, train_labels), (_, test_labels) = datasets.fashion()
train_counts = np.bincount(train_labels)
test_counts = np.bincount(test_labels)
for number, name in enumerate(datasets.CLOTHES):
    print(f"{number} {datasets.LABELS[name]}({name}):"
          f" 훈련 {train_counts[number]}장, 테스트 {test_counts[number]}장")
