"""층의 출력을 float16으로 담으면 배치를 얼마나 키울 수 있는지 셉니다."""
room = 8 * 1024 ** 3  # 메모리 8기비바이트
fixed = 3_241_120  # 가중치와 딸린 것: 혼합 정밀도에서도 float32입니다.
numbers = 2_228_264 // 4  # 샘플 하나에서 층이 내보내는 수

for name, size in (("float32", 4), ("float16", 2)):
    print(f"{name}: 배치 {(room - fixed) // (numbers * size):,}까지")
