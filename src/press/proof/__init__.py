"""프로그램을 찾고, 실행하고, 판정하고, 기록합니다. 어느 책의 것인지는 모릅니다.

    book       책 하나: 무엇이 어디에 있고 무엇을 따로 지켜야 하는지
    settings   프로그램마다의 선언(programs.toml)
    program    프로그램 하나와 그 옆에 놓인 것
    code       글을 뺀 코드의 해시
    cells      percent 형식의 셀
    child, server, runner   빈 폴더의 자식 프로세스에서 실행하기
    compare    나온 것과 기록한 것 견주기
    ledger     여기서 실행해 증명할 수 없는 것의 장부
    judge      판정하고 고쳐 쓰기
    ranges     씨앗과 기계를 바꾸어 범위 재기
    pool       여러 프로그램을 나란히 실행하기
    cite       쪽이 인용한 것의 글
    pages      쪽을 그려 보이는 덩어리 찾기
    gate       지은 HTML의 문지기
    plugin     이 모두를 Sybil과 pytest에 잇기

화살표는 아래에서 위로만 갑니다.
"""
