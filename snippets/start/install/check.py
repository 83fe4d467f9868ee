"""dlbook의 버전과 데이터가 제대로 들어왔는지 확인합니다."""
import dlbook
from dlbook import datasets

(train_images, _), (test_images, _) = datasets.mnist()

print("dlbook의 버전:", dlbook.__version__)
print("훈련 이미지:", len(train_images))
print("테스트 이미지:", len(test_images))
