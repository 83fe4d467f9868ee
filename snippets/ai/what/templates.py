"""본보기 한 장과 견줄 때와 평균과 견줄 때 맞히는 이미지를 셉니다."""
import numpy as np

from dlbook import datasets

(images, labels), (test_images, test_labels) = datasets.mnist()
kinds = [images[labels == digit] for digit in range(10)]


def right(templates):
    """픽셀의 차이를 제곱해 더한 값이 작은 본보기의 숫자로 답합니다."""
    templates = np.array(templates, dtype=float)
    answers = [((templates - image) ** 2).sum(axis=(1, 2)).argmin()
               for image in test_images[:1000]]
    return np.sum(answers == test_labels[:1000])


rng = np.random.default_rng(0)
single = sorted(int(right([rng.choice(kind) for kind in kinds]))
                for _ in range(5))
print("본보기가 한 장일 때, 다섯 번:", *single)
print("본보기가 평균일 때:", right([kind.mean(axis=0) for kind in kinds]))
