"""책을 찍어 내는 곳입니다. 예제를 찾고, 실행하고, 견주고, 쪽에 싣습니다.

    fences     쪽에서 코드 울타리와 인용을 찾습니다
    examples   snippets/의 예제 하나와 그 머리글을 읽습니다
    server     예제를 자식 프로세스에서 실행합니다 (child가 자식의 일입니다)
    runner     서버에게 예제를 맡기고 결과를 받습니다
    compare    나온 것과 기록한 것을 견줍니다
    records    출력·그림·기록을 씁니다
    doctests   이 모두를 Sybil에 잇습니다
    markdown   쪽이 그려질 때 프로그램과 잰 값을 넣습니다
    bench      비용을 잽니다
    outline    지어진 사이트에서 독자가 보는 뼈대를 적습니다
"""
