"""네트워크가 느릴 때 한 스텝에서 통신이 차지하는 몫을 셉니다."""
PARAMETERS = 25.6e6
SECONDS = 0.2  # 장치 하나에서 샘플 64개를 계산하는 시간
COUNT = 8

sent = 2 * (COUNT - 1) / COUNT * 4 * PARAMETERS  # 장치 하나가 보낸 바이트
print(f"한 스텝에 장치 하나가 보낸 것: {sent / 1e6:.1f}MB")
for gigabits in (1, 10, 100):
    talk = sent / (gigabits * 1e9 / 8)
    share = talk / (SECONDS + talk)
    print(f"{gigabits} Gbit/s: 통신 {talk:.3f}초, 통신의 몫 {share:.0%},",
          f"장치 {COUNT}개가 {COUNT * (1 - share):.1f}배 일함")
