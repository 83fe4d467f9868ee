"""영상 한 편을 읽어 축과 재생 시간과 메모리를 확인합니다."""
from dlbook import datasets

clip = datasets.bunny()
frames = clip.frames

print("크기:", frames.shape, frames.dtype)
print(f"재생 시간: {len(frames) / clip.frames_per_second:.0f}초")
print(f"메모리: {frames.nbytes / 1e6:.1f}MB")
