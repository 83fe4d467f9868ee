"""벡터에서 자리 번호로 원소를 하나씩 꺼냅니다."""
from dlbook import datasets

week = datasets.weather("New York").features[:7, 1]

print(f"첫날: {week[0]:.1f}")
print(f"넷째 날: {week[3]:.1f}")
print(f"마지막 날: {week[-1]:.1f}")
print("꺼낸 원소의 축:", week[3].ndim)
