"""바탕 화면을 끄면 배치에 샘플을 몇 개 더 담을 수 있는지 셉니다."""
SAMPLE = 2_228_264  # 샘플 하나에서 층의 출력이 차지하는 바이트
MIB = 1024 ** 2
GPUS = [("GTX 1050", 4042, 45 + 123 + 92), ("RTX 4090", 24564, 167 + 12)]

for name, total, desktop in GPUS:
    console = total * MIB // SAMPLE
    gui = (total - desktop) * MIB // SAMPLE
    print(f"{name}: 콘솔에서 {console:,}, GUI에서 {gui:,}, "
          f"{(console - gui) / gui:.1%} 더")
