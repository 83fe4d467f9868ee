"""영상 한 편을 읽어 네 축과 재생 시간을 확인합니다."""
from dlbook import datasets

clip = datasets.bunny()
frames = clip.frames

print("크기:", frames.shape)
print("데이터 타입:", frames.dtype)
print("프레임 수:", len(frames))
print("1초의 프레임:", clip.frames_per_second)
print(f"재생 시간: {len(frames) / clip.frames_per_second:.0f}초")
