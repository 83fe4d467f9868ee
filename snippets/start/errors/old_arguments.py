"""케라스 2의 인자 이름이 내는 오류를 보고, 지금의 이름으로 고칩니다."""
from keras import Input, Model
from keras.layers import Conv2D, Dense, Dropout
from keras.optimizers import SGD, Adam
from keras.utils import to_categorical

x = Input((4,))
LINES = (
    ("Adam(lr=0.001)", "Adam(learning_rate=0.001)"),
    ("SGD(lr=0.01)", "SGD(learning_rate=0.01)"),
    ("Dense(10, batch_input_shape=(None, 4))", "Input((4,)), Dense(10)"),
    ("Dense(output_dim=10)", "Dense(units=10)"),
    ("Dense(10, init='uniform')", "Dense(10, kernel_initializer='uniform')"),
    ("Dense(10, W_regularizer='l2')", "Dense(10, kernel_regularizer='l2')"),
    ("Conv2D(8, 3, border_mode='same')", "Conv2D(8, 3, padding='same')"),
    ("Conv2D(8, 3, subsample=(2, 2))", "Conv2D(8, 3, strides=(2, 2))"),
    ("Conv2D(8, 3, dim_ordering='tf')",
     "Conv2D(8, 3, data_format='channels_last')"),
    ("Dropout(p=0.5)", "Dropout(rate=0.5)"),
    ("Model(input=x, output=x)", "Model(inputs=x, outputs=x)"),
    ("to_categorical([1, 2], nb_classes=3)",
     "to_categorical([1, 2], num_classes=3)"))

for old, new in LINES:
    try:
        exec(old)
    except (ValueError, TypeError) as error:
        print(f"{old}\n  {type(error).__name__}: {error}")
    exec(new)
    print("  지금은", new)
