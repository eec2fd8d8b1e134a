<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stepwise Studio</source>
        <translation>关于 Stepwise Studio</translation>
    </message>
    <message>
        <source>Stepwise Studio {0}</source>
        <translation>Stepwise Studio {0}</translation>
    </message>
    <message>
        <source>Every step of every picture is kept.</source>
        <translation>每幅图片的每一步都会保留。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Free software under the Apache licence, version 2.0. It stands on these works:</source>
        <translation>以 Apache 许可证 2.0 版发布的自由软件。它建立在以下项目之上：</translation>
    </message>
</context>
<context>
    <name>AdapterCard</name>
    <message>
        <source>Picture prompt</source>
        <translation>图片提示</translation>
    </message>
    <message>
        <source>The IP-Adapter that reads the picture</source>
        <translation>读取图片的 IP-Adapter</translation>
    </message>
    <message>
        <source>How much the picture counts beside the words</source>
        <translation>图片相对于文字的权重</translation>
    </message>
</context>
<context>
    <name>AidCard</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose another picture, or drop one</source>
        <translation>选择另一幅图片，或拖放一幅到此处</translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>AidsPanel</name>
    <message>
        <source>ControlNet…</source>
        <translation>ControlNet…</translation>
    </message>
    <message>
        <source>Choose a picture that says where things are</source>
        <translation>选择一幅图片来决定物体的位置</translation>
    </message>
    <message>
        <source>Picture prompt…</source>
        <translation>图片提示…</translation>
    </message>
    <message>
        <source>Choose a picture that says what it looks like</source>
        <translation>选择一幅图片来决定外观</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>The network between pictures and latents: another one gives other colours and edges</source>
        <translation>图片与潜变量之间的网络：换一个会得到不同的颜色和边缘</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>A large picture can be decoded in tiles: far less memory, and pixels that differ a little</source>
        <translation>大图可以分块解码：占用内存少得多，像素会略有不同</translation>
    </message>
    <message>
        <source>Where it is large</source>
        <translation>图片较大时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This model takes no ControlNet and no picture prompt.</source>
        <translation>此模型不支持 ControlNet，也不支持图片提示。</translation>
    </message>
    <message>
        <source>There is no ControlNet yet. Put one into {0}.</source>
        <translation>还没有 ControlNet。请放一个到 {0}。</translation>
    </message>
    <message>
        <source>There is no IP-Adapter yet. Put one, with its image_encoder, into {0}.</source>
        <translation>还没有 IP-Adapter。请将它连同其 image_encoder 一起放到 {0}。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Take what stands here (Return)</source>
        <translation>采用此处内容 (Return)</translation>
    </message>
    <message>
        <source>Leave everything as it is (Escape)</source>
        <translation>保持不变 (Escape)</translation>
    </message>
</context>
<context>
    <name>AwayStrip</name>
    <message>
        <source>Stay here</source>
        <translation>留在本机</translation>
    </message>
    <message>
        <source>Write with a model of this machine</source>
        <translation>用本机上的模型写作</translation>
    </message>
    <message>
        <source>What you write leaves this machine: it goes to {0}.</source>
        <translation>您写的内容会离开本机：发送到 {0}。</translation>
    </message>
    <message>
        <source> It is not encrypted on the way.</source>
        <translation> 传输过程未加密。</translation>
    </message>
    <message>
        <source>Written by the server at {0}, on this machine.</source>
        <translation>由本机上位于 {0} 的服务器写作。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>step {0} / {1}</source>
        <translation>第 {0} / {1} 步</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>之前：{0}</translation>
    </message>
    <message>
        <source>≈ {0} left</source>
        <translation>≈ 剩余 {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Fit the picture into the window (Ctrl+0)</source>
        <translation>让图片适应窗口 (Ctrl+0)</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation>图片的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>Show pixels as squares when zoomed in</source>
        <translation>放大时将像素显示为方块</translation>
    </message>
</context>
<context>
    <name>CanvasMenu</name>
    <message>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>New canvas from what is shown</source>
        <translation>用当前显示的内容新建画布</translation>
    </message>
    <message>
        <source>Put the shown step on the canvas</source>
        <translation>将显示的步骤放到画布上</translation>
    </message>
    <message>
        <source>Put a picture on the canvas…</source>
        <translation>将图片放到画布上…</translation>
    </message>
    <message>
        <source>Open layers (.ora)…</source>
        <translation>打开图层文件 (.ora)…</translation>
    </message>
    <message>
        <source>Save layers</source>
        <translation>保存图层</translation>
    </message>
    <message>
        <source>Save layers as (.ora)…</source>
        <translation>图层另存为 (.ora)…</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Proposed change</source>
        <translation>建议的修改</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>建议的文本</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Replace the selection</source>
        <translation>替换选中内容</translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation>插入到下方</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Another version, with another seed</source>
        <translation>换一个种子，再出一个版本</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Leave the text as it is (Escape)</source>
        <translation>保持文本不变 (Escape)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>the model had nothing to say</source>
        <translation>模型没有给出内容</translation>
    </message>
    <message>
        <source>the same as before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <source>The proposal is ready</source>
        <translation>建议已就绪</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Select the text to work on, or put the cursor into a paragraph.</source>
        <translation>请选中要处理的文本，或将光标放入某个段落。</translation>
    </message>
    <message>
        <source>The selection has {0} characters; select at most {1} at a time.</source>
        <translation>选中内容有 {0} 个字符；一次最多选中 {1} 个。</translation>
    </message>
    <message>
        <source>The passage has changed meanwhile, so it was not replaced. “Insert below” still works.</source>
        <translation>这段文字在此期间已改动，因此未替换。仍可使用“插入到下方”。</translation>
    </message>
</context>
<context>
    <name>ChatEdit</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>输入消息…</translation>
    </message>
</context>
<context>
    <name>ChatTab</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Ask anything. The model runs on this machine and works offline. It is a small one: what it says may be wrong.</source>
        <translation>随便问点什么。模型在本机运行，可离线工作。它是个小模型：说的话可能有误。</translation>
    </message>
    <message>
        <source>The model no longer sees what stands above this line.</source>
        <translation>模型已看不到此线以上的内容。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Show what followed before</source>
        <translation>显示之前的后续内容</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Return; Shift+Return for a new line)</source>
        <translation>发送 (Return；Shift+Return 换行)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after this token (Escape)</source>
        <translation>在当前词元后停止 (Escape)</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Who the assistant is to be</source>
        <translation>助手要扮演的角色</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话列表</translation>
    </message>
    <message>
        <source>A new one, or one from before</source>
        <translation>新建对话，或打开以前的对话</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Check this: the model was not sure here. Fluent text may be wrong.</source>
        <translation>请核实：模型在这里没有把握。流畅的文字也可能有误。</translation>
    </message>
    <message>
        <source>There is no stretch here of which the model was unsure. It may be wrong anyway.</source>
        <translation>这里没有模型没把握的片段。但它仍可能有误。</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Write my own…</source>
        <translation>自己编写…</translation>
    </message>
    <message>
        <source>Tell the assistant who it is to be, as “You are …”:</source>
        <translation>告诉助手它要扮演谁，例如“你是……”：</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>What you send next goes on from here; the rest is kept.</source>
        <translation>接下来发送的内容将从此处继续；其余内容会保留。</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model that paints</source>
        <translation>用于绘制的模型</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>How each step is taken</source>
        <translation>每一步的计算方式</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>噪声调度</translation>
    </message>
    <message>
        <source>How the noise falls from step to step</source>
        <translation>噪声逐步下降的方式</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Use the settings of a picture</source>
        <translation>使用图片的设置</translation>
    </message>
    <message>
        <source>Paint from a picture</source>
        <translation>以图片为起点绘制</translation>
    </message>
    <message>
        <source>Save this step</source>
        <translation>保存此步骤</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Name of the preset (all settings but the prompt and the seed):</source>
        <translation>预设名称（包含除提示词和种子以外的所有设置）：</translation>
    </message>
    <message>
        <source>Step {0} is chosen. Change the prompt, the guidance, the sampler or the seed, then choose Branch from this step (Ctrl+B): with the same settings the branch would be the same picture.</source>
        <translation>已选择第 {0} 步。请更改提示词、引导、采样器或种子，然后选择“从此步骤分支”(Ctrl+B)：若设置不变，分支会得到同一幅图片。</translation>
    </message>
    <message>
        <source>A run was cut off at step {0} of {1}. It can go on from there.</source>
        <translation>一次运行在第 {0} 步（共 {1} 步）中断。可以从该处继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were cut off. They can go on from where they were.</source>
        <translation>
            <numerusform>有 %n 次运行中断。可以从中断处继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不继续</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>继续 {0}</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>使用 {0}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Compare two runs</source>
        <translation>比较两次运行</translation>
    </message>
    <message>
        <source>Left run</source>
        <translation>左侧运行</translation>
    </message>
    <message>
        <source>Right run</source>
        <translation>右侧运行</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>噪声水平</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys: both runs are shown at the same noise level</source>
        <translation>拖动或使用方向键：两次运行以相同的噪声水平显示</translation>
    </message>
    <message>
        <source>Show where they part</source>
        <translation>显示分叉处</translation>
    </message>
    <message>
        <source>Go to the first step that differs</source>
        <translation>转到第一个不同的步骤</translation>
    </message>
    <message>
        <source>There are no steps to compare yet.</source>
        <translation>还没有可比较的步骤。</translation>
    </message>
    <message>
        <source>Both are the same at every step.</source>
        <translation>两者在每一步都相同。</translation>
    </message>
    <message>
        <source>They part at step {0}, σ {2:.3g}.</source>
        <translation>两者在第 {0} 步分叉，σ {2:.3g}。</translation>
    </message>
    <message>
        <source>They part at steps {0} and {1}, σ {2:.3g}.</source>
        <translation>两者在第 {0} 步与第 {1} 步分叉，σ {2:.3g}。</translation>
    </message>
    <message>
        <source>step {0} / {1}   σ {2:.3g}</source>
        <translation>第 {0} / {1} 步   σ {2:.3g}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Order of convergence</source>
        <translation>收敛阶</translation>
    </message>
    <message>
        <source>error against steps, mixture in closed form</source>
        <translation>误差随步数的变化，闭式混合分布</translation>
    </message>
    <message>
        <source>Two samplers on the same noise</source>
        <translation>相同噪声下的两个采样器</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Paint both</source>
        <translation>绘制两者</translation>
    </message>
    <message>
        <source>Left sampler</source>
        <translation>左侧采样器</translation>
    </message>
    <message>
        <source>The sampler on the left</source>
        <translation>左侧使用的采样器</translation>
    </message>
    <message>
        <source>Right sampler</source>
        <translation>右侧采样器</translation>
    </message>
    <message>
        <source>The sampler on the right</source>
        <translation>右侧使用的采样器</translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation>左侧图片</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>右侧图片</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What both paint; the rest is as in the prompt panel</source>
        <translation>两者绘制的内容；其余设置与提示词面板相同</translation>
    </message>
    <message>
        <source>How many steps each takes</source>
        <translation>各自的步数</translation>
    </message>
    <message>
        <source>Same noise, nothing is kept</source>
        <translation>相同噪声，不保留结果</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the samplers</source>
        <translation>返回采样器</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>噪声水平</translation>
    </message>
    <message>
        <source>Both are shown at the same noise level</source>
        <translation>两者以相同的噪声水平显示</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>step {0} / {1}   σ {2:.3g}</source>
        <translation>第 {0} / {1} 步   σ {2:.3g}</translation>
    </message>
    <message>
        <source>Compare {0}</source>
        <translation>比较 {0}</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>{0} of {1} tokens</source>
        <translation>{0} / {1} 词元</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} 词元</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>The model has {0} before it, its own included. When that is full, the text ends and says so.</source>
        <translation>模型的上下文为 {0}，包括它自己写的内容。用满后文本会结束并给出提示。</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Contract</source>
        <translation>契约</translation>
    </message>
</context>
<context>
    <name>ControlCard</name>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>What it looks for: edges, depth, a pose, scribbles</source>
        <translation>它依据的内容：边缘、深度、姿势、涂鸦</translation>
    </message>
    <message>
        <source>How closely the painting keeps to the control picture</source>
        <translation>绘制结果与控制图的贴合程度</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>How the control picture is made of the picture; what you see is what it gets</source>
        <translation>控制图如何由图片生成；所见即模型所得</translation>
    </message>
    <message>
        <source>Edges of it</source>
        <translation>提取边缘</translation>
    </message>
    <message>
        <source>As it is (depth, pose…)</source>
        <translation>原样使用（深度、姿势…）</translation>
    </message>
    <message>
        <source>Dark lines, inverted</source>
        <translation>深色线条，反相</translation>
    </message>
    <message>
        <source>Least edge</source>
        <translation>最弱边缘</translation>
    </message>
    <message>
        <source>Sure edge</source>
        <translation>确定边缘</translation>
    </message>
    <message>
        <source>Weaker edges count only where they go on from a sure one; lower finds more</source>
        <translation>较弱的边缘只有与确定边缘相连时才算；值越低找到的越多</translation>
    </message>
    <message>
        <source>From this strength on an edge is sure; lower finds more</source>
        <translation>达到此强度即为确定边缘；值越低找到的越多</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The part of the steps after which it begins</source>
        <translation>完成这一比例的步数后开始生效</translation>
    </message>
    <message>
        <source>The part of the steps after which it stops</source>
        <translation>完成这一比例的步数后停止生效</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this window (Escape)</source>
        <translation>关闭此窗口 (Escape)</translation>
    </message>
</context>
<context>
    <name>ConvergencePlot</name>
    <message>
        <source>Error against steps</source>
        <translation>误差随步数的变化</translation>
    </message>
    <message>
        <source>{0:g} steps</source>
        <translation>{0:g} 步</translation>
    </message>
</context>
<context>
    <name>DevicePill</name>
    <message>
        <source>What the run on the canvas was painted on</source>
        <translation>绘制画布上这次运行所用的设备和精度</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Drag to move this panel, double-click to float it</source>
        <translation>拖动可移动此面板，双击可使其浮动</translation>
    </message>
</context>
<context>
    <name>DraftEdit</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Write here. “Continue” lets the assistant go on from the cursor, one token at a time. It makes things up: check what matters.</source>
        <translation>在此写作。“续写”让助手从光标处继续，一次一个词元。它会编造内容：重要之处请核实。</translation>
    </message>
</context>
<context>
    <name>DraftTab</name>
    <message>
        <source>Ask the assistant</source>
        <translation>向助手提问</translation>
    </message>
    <message>
        <source>An order for the selection, or a question about the text; Return asks</source>
        <translation>对所选内容的指令，或关于文本的问题；按 Return 提问</translation>
    </message>
    <message>
        <source>Ask the assistant, or select text to work on it…</source>
        <translation>向助手提问，或选中文本进行处理…</translation>
    </message>
    <message>
        <source>Select a passage, or write a wish into the field below, to turn it into a prompt.</source>
        <translation>请选中一段文字，或在下方输入您的想法，以将其变成提示词。</translation>
    </message>
    <message>
        <source>Check this: the model was not sure here. Fluent text may be wrong.</source>
        <translation>请核实：模型在这里没有把握。流畅的文字也可能有误。</translation>
    </message>
    <message>
        <source>There is no stretch here of which the model was unsure. It may be wrong anyway.</source>
        <translation>这里没有模型没把握的片段。但它仍可能有误。</translation>
    </message>
    <message>
        <source>No model wrote anything that stands here.</source>
        <translation>这里的文字都不是模型写的。</translation>
    </message>
    <message>
        <source>Of the letters here models wrote {0}: {1}. Point at a word, or Alt+Down, for its token.</source>
        <translation>这里的字符中有 {0} 由模型写成：{1}。指向某个词或按 Alt+Down 查看其词元。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Go on writing (Ctrl+Shift+R)</source>
        <translation>继续写作（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>As it is read, with pictures (Ctrl+Shift+R)</source>
        <translation>按阅读样式显示，含图片（Ctrl+Shift+R）</translation>
    </message>
    <message numerus="yes">
        <source>{0} · {1} word(s)</source>
        <translation>
            <numerusform>{0} · {1} 词</numerusform>
        </translation>
    </message>
    <message>
        <source> · Continue reads the last {0} of them</source>
        <translation> · 续写会读取其中最后 {0} 个</translation>
    </message>
</context>
<context>
    <name>DraftWall</name>
    <message>
        <source>Draft wall</source>
        <translation>草稿墙</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>How many drafts</source>
        <translation>草稿数量</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How far each is painted</source>
        <translation>每幅草稿绘制到多少步</translation>
    </message>
    <message>
        <source>Paint the drafts</source>
        <translation>绘制草稿</translation>
    </message>
    <message>
        <source>Paint so many seeds, each a part of its steps</source>
        <translation>绘制这么多种子，每个只画部分步骤</translation>
    </message>
    <message>
        <source>Finish the picked ones</source>
        <translation>完成选中的草稿</translation>
    </message>
    <message>
        <source>Paint their remaining steps; the others are dropped</source>
        <translation>绘制其余步骤；其他草稿将被丢弃</translation>
    </message>
    <message>
        <source>Each draft has a seed of its own, counted on from the panel&apos;s.</source>
        <translation>每幅草稿都有自己的种子，从面板中的种子开始递增。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Click or press Space to pick</source>
        <translation>单击或按 Space 选取</translation>
    </message>
    <message>
        <source>Click the ones worth finishing. They go on from where they stopped.</source>
        <translation>单击值得完成的草稿。它们会从停下的地方继续。</translation>
    </message>
    <message>
        <source>Finish {0} picked</source>
        <translation>完成选中的 {0} 幅</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Seed {0}, step {1} of {2}</source>
        <translation>种子 {0}，第 {1} 步，共 {2} 步</translation>
    </message>
</context>
<context>
    <name>EnlargeDialog</name>
    <message>
        <source>Enlarge {0}</source>
        <translation>放大 {0}</translation>
    </message>
    <message>
        <source>The picture so far</source>
        <translation>目前的图片</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>放大模型</translation>
    </message>
    <message>
        <source>A network of the ESRGAN family, as .safetensors in {0}</source>
        <translation>ESRGAN 系列的网络，以 .safetensors 格式放在 {0}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>How many times as wide and as high</source>
        <translation>宽和高放大的倍数</translation>
    </message>
    <message>
        <source>0: leave it as the network made it. Above, the model paints over it, tile by tile</source>
        <translation>0：保持网络的输出。大于 0 时，模型会逐块在其上重绘</translation>
    </message>
    <message>
        <source>Paint over</source>
        <translation>重绘</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What is being enlarged goes on in the queue (Escape)</source>
        <translation>正在放大的任务会在队列中继续 (Escape)</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>The result comes into the gallery</source>
        <translation>结果会进入图库</translation>
    </message>
    <message>
        <source>There is no upscaler yet: put one of the ESRGAN family, as .safetensors, into {0}.</source>
        <translation>还没有放大模型：请将 ESRGAN 系列的模型以 .safetensors 格式放到 {0}。</translation>
    </message>
    <message>
        <source>{0}, {1:.0f} s left</source>
        <translation>{0}，剩余 {1:.0f} 秒</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Enlarged: {0}</source>
        <translation>已放大：{0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>要写入的内容</translation>
    </message>
    <message>
        <source>Keep the prompt and settings in the file</source>
        <translation>在文件中保留提示词和设置</translation>
    </message>
    <message>
        <source>So that the picture can be opened again with all its settings</source>
        <translation>以便以后连同所有设置重新打开图片</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>1 is small, 100 is best</source>
        <translation>1 文件最小，100 质量最好</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>How long the steps play; the last one stays a moment longer</source>
        <translation>播放所有步骤的时长；最后一步会多停留片刻</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Asks for a file&apos;s name, then writes it</source>
        <translation>询问文件名，然后写入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export nothing (Escape)</source>
        <translation>不导出 (Escape)</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP 图片</translation>
    </message>
    <message>
        <source>The denoising as GIF</source>
        <translation>去噪过程 GIF 动画</translation>
    </message>
    <message>
        <source>The denoising as animated WebP</source>
        <translation>去噪过程 WebP 动画</translation>
    </message>
    <message>
        <source>The denoising as MP4 video</source>
        <translation>去噪过程 MP4 视频</translation>
    </message>
    <message>
        <source>Contact sheet of the steps</source>
        <translation>步骤缩略图总览</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures of both</source>
        <translation>两者的数据</translation>
    </message>
    <message>
        <source>What the check found of each</source>
        <translation>检查得出的各自结果</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Return finds the next place, Shift+Return the one before</source>
        <translation>Return 查找下一处，Shift+Return 查找上一处</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>在文档中查找</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>The one before (Shift+Return)</source>
        <translation>上一处 (Shift+Return)</translation>
    </message>
    <message>
        <source>The next one (Return)</source>
        <translation>下一处 (Return)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Escape)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Words to search for</source>
        <translation>搜索词</translation>
    </message>
    <message>
        <source>Search {0}</source>
        <translation>搜索 {0}</translation>
    </message>
    <message>
        <source>Words from the model&apos;s name; Enter searches</source>
        <translation>模型名称中的词；按 Enter 搜索</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>清空搜索</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Only models of this family</source>
        <translation>仅此系列的模型</translation>
    </message>
    <message>
        <source>Any family</source>
        <translation>任意系列</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Only models under this licence</source>
        <translation>仅此许可证的模型</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>任意许可证</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Ask the hub</source>
        <translation>查询模型站</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>To the models that are here (Escape)</source>
        <translation>返回本机的模型 (Escape)</translation>
    </message>
    <message>
        <source>Models on the hub</source>
        <translation>模型站上的模型</translation>
    </message>
    <message>
        <source>Choose a model to see what it is</source>
        <translation>选择一个模型查看详情</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>What the model&apos;s author says about it</source>
        <translation>模型作者的说明</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Fetch the chosen model; it can be paused and goes on later</source>
        <translation>获取所选模型；可以暂停，稍后继续</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>正在查询 {0}…</translation>
    </message>
    <message>
        <source>The studio works offline: turn that off above to search.</source>
        <translation>工作室处于离线状态：请在上方关闭离线以便搜索。</translation>
    </message>
    <message>
        <source>The hub is asked when you search, never before.</source>
        <translation>只有在您搜索时才会查询模型站，绝不提前。</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer words, or any family.</source>
        <translation>没有符合的模型。请减少搜索词，或选择任意系列。</translation>
    </message>
    <message>
        <source>{0} models, the most fetched first</source>
        <translation>{0} 个模型，按下载量排序</translation>
    </message>
    <message>
        <source>{0} fetches</source>
        <translation>{0} 次下载</translation>
    </message>
    <message>
        <source>pickle only</source>
        <translation>仅 pickle</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>需授权</translation>
    </message>
    <message>
        <source>known family</source>
        <translation>已知系列</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>未说明许可证</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>Gated: accept its licence on {0}/{1} with your account, and give the studio a token of that account (Hub and folders).</source>
        <translation>需授权：请用您的账号在 {0}/{1} 上接受其许可证，并将该账号的令牌交给工作室（“模型站与文件夹”）。</translation>
    </message>
    <message>
        <source>It has no card.</source>
        <translation>它没有模型卡。</translation>
    </message>
    <message>
        <source>Fetch {0}</source>
        <translation>下载 {0}</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Into the studio&apos;s models folder, as {0}</source>
        <translation>放入工作室的模型文件夹，名为 {0}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Prompts to try</source>
        <translation>可尝试的提示词</translation>
    </message>
    <message>
        <source>Describe a picture on the left, then press Paint.</source>
        <translation>在左侧描述一幅图片，然后按“绘制”。</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>您想看到什么？</translation>
    </message>
    <message>
        <source>Describe a picture on the left, or begin with one of these. Every step will be kept.</source>
        <translation>在左侧描述一幅图片，或从下面任选一个开始。每一步都会保留。</translation>
    </message>
    <message>
        <source>Put this into the prompt</source>
        <translation>将其放入提示词</translation>
    </message>
    <message>
        <source>Then press Paint, or Ctrl+Enter.</source>
        <translation>然后按“绘制”或 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>Where things are, in four stops. Also in the Help menu</source>
        <translation>四站了解各处位置。也可在“帮助”菜单中打开</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>带我看看</translation>
    </message>
    <message>
        <source>Hide the prompts. They come back with Help, Prompts to try</source>
        <translation>隐藏这些提示词。可通过“帮助”&gt;“可尝试的提示词”恢复</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>a smiling yellow face with sunglasses</source>
        <translation>a smiling yellow face with sunglasses</translation>
    </message>
    <message>
        <source>a red apple on a light blue background</source>
        <translation>a red apple on a light blue background</translation>
    </message>
    <message>
        <source>a christmas tree on a dark blue background</source>
        <translation>a christmas tree on a dark blue background</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <source>Picture {0}</source>
        <translation>图片 {0}</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>种子 {0}</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>搜索图库</translation>
    </message>
    <message>
        <source>Show only pictures whose prompt has these words</source>
        <translation>仅显示提示词包含这些词的图片</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Only pictures of this model</source>
        <translation>仅此模型的图片</translation>
    </message>
    <message>
        <source>Only pictures of this sampler</source>
        <translation>仅此采样器的图片</translation>
    </message>
    <message>
        <source>Only pictures with a star</source>
        <translation>仅带星标的图片</translation>
    </message>
    <message>
        <source>Open with its steps</source>
        <translation>连同步骤打开</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>使用其设置</translation>
    </message>
    <message>
        <source>Paint from it</source>
        <translation>以它为起点绘制</translation>
    </message>
    <message>
        <source>Put it on the canvas as a layer</source>
        <translation>作为图层放到画布上</translation>
    </message>
    <message>
        <source>Lay beside the canvas</source>
        <translation>放在画布旁</translation>
    </message>
    <message>
        <source>Noise it, VAE desk…</source>
        <translation>加噪、VAE 工作台…</translation>
    </message>
    <message>
        <source>Walk between them…</source>
        <translation>在它们之间漫游…</translation>
    </message>
    <message>
        <source>Enlarge 4×</source>
        <translation>放大 4×</translation>
    </message>
    <message>
        <source>Enlarge…</source>
        <translation>放大…</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Keep its steps for good</source>
        <translation>永久保留其步骤</translation>
    </message>
    <message>
        <source>Let its steps go when room is needed</source>
        <translation>空间不足时允许删除其步骤</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move {0} to trash</source>
        <translation>将 {0} 移到回收站</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>All samplers</source>
        <translation>所有采样器</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} picture(s)</source>
        <translation>
            <numerusform>{0} 幅图片</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture fits. Search for fewer words, or choose all models and samplers.</source>
        <translation>没有符合的图片。请减少搜索词，或选择所有模型和采样器。</translation>
    </message>
    <message>
        <source>Your pictures will be here: every one that is painted is kept.</source>
        <translation>您的图片会显示在这里：绘制的每一幅都会保留。</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>选择矩形</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>选择椭圆</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>魔棒</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>Brush stroke</source>
        <translation>画笔笔画</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Paint the selection</source>
        <translation>绘制选区</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Finds the places where all of the words stand (Ctrl+F)</source>
        <translation>查找包含所有这些词的位置 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>清空搜索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The pages of the help</source>
        <translation>帮助的页面</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>上一页 (Alt+Left)</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Help: {0}</source>
        <translation>帮助：{0}</translation>
    </message>
    <message>
        <source>This page is not translated yet, so it is shown in English.</source>
        <translation>此页尚未翻译，因此以英文显示。</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>未找到任何内容。请换个词试试。</translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>From your account&apos;s settings on the hub; reading is enough</source>
        <translation>来自您在模型站的账号设置；只读权限即可</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>粘贴令牌</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Into the system&apos;s keyring, and nowhere else</source>
        <translation>存入系统密钥环，仅此一处</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Take the token out of the keyring</source>
        <translation>从密钥环中移除令牌</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>To the models that are here (Escape)</source>
        <translation>返回本机的模型 (Escape)</translation>
    </message>
    <message>
        <source>Gated models need a token of an account that has accepted their licence. It is kept in the system&apos;s keyring, goes to this hub alone, and never into settings, logs or reports.</source>
        <translation>需授权的模型要求令牌所属账号已接受其许可证。令牌保存在系统密钥环中，只发送给该模型站，绝不写入设置、日志或报告。</translation>
    </message>
    <message>
        <source>Token for the hub</source>
        <translation>模型站令牌</translation>
    </message>
    <message>
        <source>Folders that were added</source>
        <translation>已添加的文件夹</translation>
    </message>
    <message>
        <source>Their models are used where they are. Forgetting a folder deletes nothing.</source>
        <translation>其中的模型会在原处使用。忘记文件夹不会删除任何内容。</translation>
    </message>
    <message>
        <source>a token is kept</source>
        <translation>已保存令牌</translation>
    </message>
    <message>
        <source>no token is kept</source>
        <translation>未保存令牌</translation>
    </message>
    <message>
        <source>Leave {0} out</source>
        <translation>不再使用 {0}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
</context>
<context>
    <name>IdeasTab</name>
    <message>
        <source>Your wish</source>
        <translation>您的愿望</translation>
    </message>
    <message>
        <source>A few words; the assistant makes prompts of them</source>
        <translation>写几个词；助手会据此生成提示词</translation>
    </message>
    <message>
        <source>What should the picture be about?</source>
        <translation>图片要表现什么？</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Several prompts for this wish</source>
        <translation>为这个愿望提出几个提示词</translation>
    </message>
    <message>
        <source>Prompt ideas</source>
        <translation>提示词灵感</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Thinking of pictures…</source>
        <translation>正在构思图片…</translation>
    </message>
    <message>
        <source>Click one to put it into the prompt. Ctrl+Z in the prompt panel takes it back.</source>
        <translation>单击一个即可放入提示词。在提示词面板中按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Say what you would like to see, in your own words.</source>
        <translation>用您自己的话说说想看到什么。</translation>
    </message>
    <message>
        <source>Put this into the painting&apos;s prompt</source>
        <translation>将其放入绘画提示词</translation>
    </message>
</context>
<context>
    <name>Illustrating</name>
    <message>
        <source>Select a passage to paint, or put the cursor into a paragraph.</source>
        <translation>请选中要绘制的一段文字，或将光标放入某个段落。</translation>
    </message>
</context>
<context>
    <name>IllustrationCard</name>
    <message>
        <source>Illustration</source>
        <translation>插图</translation>
    </message>
    <message>
        <source>As a line of its own behind the passage, with the prompt as its description</source>
        <translation>在该段文字后单独占一行，以提示词作为描述</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>放入</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>The same prompt, from other noise</source>
        <translation>相同的提示词，不同的噪声</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Paint no further</source>
        <translation>不再继续绘制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The picture stays in the gallery</source>
        <translation>图片保留在图库中</translation>
    </message>
    <message>
        <source>thinking of a picture</source>
        <translation>正在构思图片</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>已绘制</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>The picture is painted</source>
        <translation>图片已绘制完成</translation>
    </message>
    <message>
        <source>waiting for the painter</source>
        <translation>正在等待绘制模型</translation>
    </message>
    <message>
        <source>painting {0}/{1}</source>
        <translation>正在绘制 {0}/{1}</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>Nothing of it has run yet. These lines were read from its files:</source>
        <translation>它的代码还未运行过。以下内容是从其文件中读出的：</translation>
    </message>
    <message>
        <source>What it will be allowed on this machine</source>
        <translation>它在本机上将被允许做什么</translation>
    </message>
    <message>
        <source>It runs in a process of its own. Latents, noise levels and noise go in and out; nothing else.</source>
        <translation>它在独立的进程中运行。只有潜变量、噪声水平和噪声进出，别无其他。</translation>
    </message>
    <message>
        <source>Install a sampler</source>
        <translation>安装采样器</translation>
    </message>
    <message>
        <source>Drop a wheel, a zip or a folder anywhere in this window, or say where it is.</source>
        <translation>将 wheel、zip 或文件夹拖放到此窗口任意处，或填写它的位置。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Where the sampler is</source>
        <translation>采样器的位置</translation>
    </message>
    <message>
        <source>name on PyPI, Git or web address, or a path</source>
        <translation>PyPI 上的名称、Git 或网络地址，或路径</translation>
    </message>
    <message>
        <source>For example restart-sampler, https://example.org/sampler.git, /home/me/my_sampler</source>
        <translation>例如 restart-sampler、https://example.org/sampler.git、/home/me/my_sampler</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Fetch and read it; nothing of it runs</source>
        <translation>下载并读取；不会运行其中任何代码</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>A wheel or a zip</source>
        <translation>wheel 或 zip 文件</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>A project with a pyproject.toml</source>
        <translation>包含 pyproject.toml 的项目</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>安装进度</translation>
    </message>
    <message>
        <source>Install it although this machine cannot hold it to all of this</source>
        <translation>即使本机无法强制执行全部限制也要安装</translation>
    </message>
    <message>
        <source>Only for code whose author you trust with your files</source>
        <translation>仅适用于您愿意将文件托付给其作者的代码</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install, check and turn on</source>
        <translation>安装、检查并启用</translation>
    </message>
    <message>
        <source>Leave it; nothing of it stays</source>
        <translation>放弃；不会留下任何内容</translation>
    </message>
    <message>
        <source>Samplers</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未声明</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source hash</source>
        <translation>源码哈希</translation>
    </message>
    <message>
        <source>Packages that it brings</source>
        <translation>附带的软件包</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Compiled code</source>
        <translation>编译代码</translation>
    </message>
    <message>
        <source>yes; it cannot be read</source>
        <translation>有；无法读取</translation>
    </message>
    <message>
        <source>It takes the place of version {0} from {1}. You can go back to that one.</source>
        <translation>它将取代来自 {1} 的 {0} 版本。您可以恢复到那个版本。</translation>
    </message>
    <message>
        <source>That one was by {0}: is this the same plugin?</source>
        <translation>那个版本的作者是 {0}：这是同一个插件吗？</translation>
    </message>
    <message>
        <source>Checking {0}…</source>
        <translation>正在检查 {0}…</translation>
    </message>
</context>
<context>
    <name>LatentWindow</name>
    <message>
        <source>Latent space · Stepwise Studio</source>
        <translation>潜空间 · Stepwise Studio</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>潜空间</translation>
    </message>
    <message>
        <source>What can be done with a picture&apos;s latents</source>
        <translation>可对图片的潜变量做的事</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>漫游</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>VAE desk</source>
        <translation>VAE 工作台</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>The picture for noise and the VAE desk</source>
        <translation>用于加噪和 VAE 工作台的图片</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>choose a picture, or drop one here</source>
        <translation>选择图片，或拖放到此处</translation>
    </message>
</context>
<context>
    <name>LayerDelegate</name>
    <message>
        <source>Name of the layer</source>
        <translation>图层名称</translation>
    </message>
    <message>
        <source>area · no words yet</source>
        <translation>区域 · 尚无提示词</translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>paint</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>移动图层</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Layers, the highest first</source>
        <translation>图层，最上层在前</translation>
    </message>
    <message>
        <source>Drag to reorder; double-click or F2 renames</source>
        <translation>拖动可调整顺序；双击或按 F2 重命名</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>新建图层</translation>
    </message>
    <message>
        <source>Paint {0}</source>
        <translation>绘画 {0}</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>新建区域</translation>
    </message>
    <message>
        <source>Area {0}</source>
        <translation>区域 {0}</translation>
    </message>
    <message>
        <source>{0} copy</source>
        <translation>{0} 副本</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>复制图层</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>删除图层</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>向下合并</translation>
    </message>
    <message>
        <source>Flattened</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>合并图像</translation>
    </message>
    <message>
        <source>Unlock layer</source>
        <translation>解锁图层</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>锁定图层</translation>
    </message>
    <message>
        <source>Select what is painted</source>
        <translation>选择已绘制部分</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>移动图层</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Select what is painted on it</source>
        <translation>选择其上已绘制的部分</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Flatten the picture</source>
        <translation>合并所有图层</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>混合模式</translation>
    </message>
    <message>
        <source>How the layer lies over those below it</source>
        <translation>图层与下方图层的混合方式</translation>
    </message>
    <message>
        <source>What this area shows</source>
        <translation>此区域显示的内容</translation>
    </message>
    <message>
        <source>The prompt of this part when the picture is painted from the canvas</source>
        <translation>从画布绘制图片时此部分的提示词</translation>
    </message>
    <message>
        <source>How much the layer covers; of an area: its share against the panel&apos;s prompt</source>
        <translation>图层的遮盖程度；对区域而言：相对于面板提示词的占比</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>图层不透明度</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>正片叠底</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>滤色</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>变暗</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>变亮</translation>
    </message>
    <message>
        <source>Colour dodge</source>
        <translation>颜色减淡</translation>
    </message>
    <message>
        <source>Colour burn</source>
        <translation>颜色加深</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>强光</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>柔光</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>明度</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>Clip to what is below</source>
        <translation>裁剪到下方内容</translation>
    </message>
    <message>
        <source>Keep what is below</source>
        <translation>保留下方内容</translation>
    </message>
    <message>
        <source>Cut what is below</source>
        <translation>剪除下方内容</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>添加图层</translation>
    </message>
    <message>
        <source>To paint on</source>
        <translation>用于绘画</translation>
    </message>
    <message>
        <source>An area with a prompt of its own</source>
        <translation>拥有自己提示词的区域</translation>
    </message>
    <message>
        <source>The step that is shown</source>
        <translation>当前显示的步骤</translation>
    </message>
    <message>
        <source>A picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+J)</source>
        <translation>创建副本 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Move up (Ctrl+])</source>
        <translation>上移 (Ctrl+])</translation>
    </message>
    <message>
        <source>Move down (Ctrl+[)</source>
        <translation>下移 (Ctrl+[)</translation>
    </message>
    <message>
        <source>Merge with the layer below (Ctrl+E)</source>
        <translation>与下方图层合并 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Lock the layer against changes</source>
        <translation>锁定图层以防更改</translation>
    </message>
    <message>
        <source>Delete the layer</source>
        <translation>删除图层</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Words of an area</source>
        <translation>区域的提示词</translation>
    </message>
</context>
<context>
    <name>LiveRow</name>
    <message>
        <source>Live painting</source>
        <translation>实时绘画</translation>
    </message>
    <message>
        <source>Paint at every change, as drafts that are kept only if you say so (Ctrl+L)</source>
        <translation>每次改动都立即绘制为草稿，选择保留的才会留下 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep this draft: its picture in the gallery, and its steps (Ctrl+Alt+K)</source>
        <translation>保留这份草稿：图片进入图库，步骤一并保留 (Ctrl+Alt+K)</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Do not offer this again</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>{0} paints in a few steps.</source>
        <translation>{0} 只需几步即可绘制。</translation>
    </message>
    <message>
        <source>Choose this model and its settings; undo takes it back</source>
        <translation>选用这个模型及其设置；可以撤销</translation>
    </message>
    <message>
        <source>Off: this model could not paint.</source>
        <translation>已关闭：此模型无法绘画。</translation>
    </message>
    <message>
        <source>Off, so that your change makes a branch.</source>
        <translation>已关闭，以便改动成为分支。</translation>
    </message>
    <message>
        <source>Waits for what is painted now.</source>
        <translation>等待当前的绘画完成。</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Paints as you type</source>
        <translation>边输入边绘制</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stepwise Studio</source>
        <translation>Stepwise Studio</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Describe the picture you want</source>
        <translation>描述您想要的图片</translation>
    </message>
    <message>
        <source>Prompt panel</source>
        <translation>提示词面板</translation>
    </message>
    <message>
        <source>Stop playing (Space)</source>
        <translation>停止播放 (Space)</translation>
    </message>
    <message>
        <source>Play the steps (Space)</source>
        <translation>播放步骤 (Space)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Scrub to look · right-click a step to branch</source>
        <translation>拖动查看 · 右键单击步骤可分支</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>绘制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Canvas</source>
        <translation>画布(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Samplers</source>
        <translation>采样器(&amp;S)</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>Models: what is here, find, fetch…</source>
        <translation>模型：本机已有、查找、下载…</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Show the canvas in a window of its own</source>
        <translation>在独立窗口中显示画布</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Use the settings of a picture…</source>
        <translation>使用图片的设置…</translation>
    </message>
    <message>
        <source>Paint from a picture…</source>
        <translation>以图片为起点绘制…</translation>
    </message>
    <message>
        <source>Paint from the clipboard</source>
        <translation>以剪贴板图片为起点绘制</translation>
    </message>
    <message>
        <source>Save this step…</source>
        <translation>保存此步骤…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Open the pictures folder</source>
        <translation>打开图片文件夹</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>保存为预设…</translation>
    </message>
    <message>
        <source>Throw a new seed</source>
        <translation>换一个随机种子</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Pixels as squares</source>
        <translation>像素显示为方块</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Canvas in its own window</source>
        <translation>画布独立窗口</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Live painting</source>
        <translation>实时绘画</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>保留草稿</translation>
    </message>
    <message>
        <source>Branch from this step</source>
        <translation>从此步骤分支</translation>
    </message>
    <message>
        <source>Paint from this step&apos;s picture</source>
        <translation>以此步骤的图片为起点绘制</translation>
    </message>
    <message>
        <source>Draft wall…</source>
        <translation>草稿墙…</translation>
    </message>
    <message>
        <source>Compare two runs…</source>
        <translation>比较两次运行…</translation>
    </message>
    <message>
        <source>Enlarge the picture 4×</source>
        <translation>放大图片 4×</translation>
    </message>
    <message>
        <source>Enlarge the picture…</source>
        <translation>放大图片…</translation>
    </message>
    <message>
        <source>Noise it, VAE desk…</source>
        <translation>加噪、VAE 工作台…</translation>
    </message>
    <message>
        <source>Latent space…</source>
        <translation>潜空间…</translation>
    </message>
    <message>
        <source>Play the steps</source>
        <translation>播放步骤</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Try other samplers from the same noise…</source>
        <translation>用相同噪声尝试其他采样器…</translation>
    </message>
    <message>
        <source>Samplers: what they do, install, compare…</source>
        <translation>采样器：功能、安装、比较…</translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation>可尝试的提示词</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>带我看看</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Privacy and honesty</source>
        <translation>隐私与诚实</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>About Stepwise Studio</source>
        <translation>关于 Stepwise Studio</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>转到下一个面板</translation>
    </message>
    <message>
        <source>Go to the panel before</source>
        <translation>转到上一个面板</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>恢复面板布局</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
</context>
<context>
    <name>ModelHint</name>
    <message>
        <source>Use its settings</source>
        <translation>使用其设置</translation>
    </message>
    <message>
        <source>The steps, the guidance and the size it wants</source>
        <translation>它所需的步数、引导和尺寸</translation>
    </message>
    <message>
        <source>{0} steps, guidance {1}, and the size that it was trained on</source>
        <translation>{0} 步，引导 {1}，以及训练时的尺寸</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>What the model&apos;s author says about it</source>
        <translation>模型作者的说明</translation>
    </message>
    <message>
        <source>Paint with it</source>
        <translation>用它绘制</translation>
    </message>
    <message>
        <source>Choose it in the prompt panel</source>
        <translation>在提示词面板中选择它</translation>
    </message>
    <message>
        <source>Fetch the starter models</source>
        <translation>下载入门模型</translation>
    </message>
    <message>
        <source>From the package index</source>
        <translation>来自软件包索引</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Delete its files, after a question</source>
        <translation>确认后删除其文件</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>A licence says what you may do with a model and its pictures; read it before you publish or sell. Do not paint real people in ways that they would not agree to.</source>
        <translation>许可证说明您可以如何使用模型及其图片；发布或出售前请阅读。请勿以本人不会同意的方式描绘真实人物。</translation>
    </message>
    <message>
        <source>Deletes it; that frees {0}</source>
        <translation>将其删除；可释放 {0}</translation>
    </message>
    <message>
        <source>It lies in your own folder; delete it there</source>
        <translation>它在您自己的文件夹中；请在那里删除</translation>
    </message>
    <message>
        <source>No picture of it yet</source>
        <translation>还没有用它绘制的图片</translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <translation>这里还没有模型</translation>
    </message>
    <message>
        <source>Find one on the hub, fetch the starter model, or add a folder with models that you have already.</source>
        <translation>到模型站查找一个、下载入门模型，或添加您已有模型的文件夹。</translation>
    </message>
    <message>
        <source>loaded in {0} bits</source>
        <translation>以 {0} 位加载</translation>
    </message>
    <message>
        <source>licence: {0}</source>
        <translation>许可证：{0}</translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>未说明许可证</translation>
    </message>
    <message>
        <source>from {0}, {1}</source>
        <translation>来自 {0}，{1}</translation>
    </message>
    <message>
        <source>in your folder</source>
        <translation>在您的文件夹中</translation>
    </message>
    <message>
        <source>Starts with {0} × {1} pixels, {2} steps, guidance {3}.</source>
        <translation>默认 {0} × {1} 像素，{2} 步，引导 {3}。</translation>
    </message>
    <message>
        <source>A picture that was painted with {0}</source>
        <translation>用 {0} 绘制的一幅图片</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The model that writes: one on this machine, or one on a server that you have added</source>
        <translation>用于写作的模型：本机上的，或您添加的服务器上的</translation>
    </message>
    <message>
        <source>Writing model</source>
        <translation>写作模型</translation>
    </message>
    <message>
        <source>Get other models</source>
        <translation>获取其他模型</translation>
    </message>
    <message>
        <source>On {0}: {1}</source>
        <translation>在 {0} 上：{1}</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>Model servers…</source>
        <translation>模型服务器…</translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>Look for new models</source>
        <translation>查找新模型</translation>
    </message>
    <message>
        <source>{0} cannot be used</source>
        <translation>{0} 无法使用</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>未知类型</translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation>剩余 {0} 秒</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>剩余 {0} 分钟</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>剩余 {0} 小时</translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Models · Stepwise Studio</source>
        <translation>模型 · Stepwise Studio</translation>
    </message>
    <message>
        <source>Models that are here</source>
        <translation>本机已有的模型</translation>
    </message>
    <message>
        <source>Choose a model to see what it is</source>
        <translation>选择一个模型查看详情</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>离线工作</translation>
    </message>
    <message>
        <source>No connection to another machine, from any part of the studio</source>
        <translation>工作室的任何部分都不连接其他机器</translation>
    </message>
    <message>
        <source>Hub and folders</source>
        <translation>模型站与文件夹</translation>
    </message>
    <message>
        <source>The hub&apos;s token, and added folders</source>
        <translation>模型站令牌和已添加的文件夹</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Use models of ComfyUI, A1111 … where they are</source>
        <translation>在原处使用 ComfyUI、A1111 等的模型</translation>
    </message>
    <message>
        <source>Find models…</source>
        <translation>查找模型…</translation>
    </message>
    <message>
        <source>Search the hub (Ctrl+F)</source>
        <translation>搜索模型站 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>what is here, what fits, and what the hub has</source>
        <translation>本机已有的、合适的，以及模型站上的</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>合适</translation>
    </message>
    <message>
        <source>A folder with models: ComfyUI&apos;s, A1111&apos;s, InvokeAI&apos;s, a cache, or any other</source>
        <translation>存放模型的文件夹：ComfyUI、A1111、InvokeAI 的，缓存，或任何其他文件夹</translation>
    </message>
    <message>
        <source>Remove {0}? That frees {1}. Pictures that were painted with it stay.</source>
        <translation>移除 {0}？可释放 {1}。用它绘制的图片会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Repaint</source>
        <translation>局部重绘</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>加宽</translation>
    </message>
    <message>
        <source>Paint from the sketch</source>
        <translation>以草图为起点绘制</translation>
    </message>
    <message>
        <source>Paint from this</source>
        <translation>以此为起点绘制</translation>
    </message>
    <message>
        <source>Start from what is on the canvas (Ctrl+Enter)</source>
        <translation>以画布上的内容为起点 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Paint the selected part anew (Ctrl+Enter)</source>
        <translation>重新绘制选中的部分 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Paint what is new in the frame (Ctrl+Enter)</source>
        <translation>绘制画框中新增的部分 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>第 {0} 步</translation>
    </message>
    <message>
        <source>Put a picture on the canvas</source>
        <translation>将图片放到画布上</translation>
    </message>
    <message>
        <source>Open a layered picture</source>
        <translation>打开分层图片</translation>
    </message>
    <message>
        <source>Save the layers</source>
        <translation>保存图层</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>New canvas</source>
        <translation>新建画布</translation>
    </message>
    <message>
        <source>Paint 1</source>
        <translation>绘画 1</translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation>放到画布上</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>Watch the steps of the runs</source>
        <translation>观看各次运行的步骤</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Work on the picture in layers, and paint from it</source>
        <translation>分层处理图片，并以它为起点绘制</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Choose a part and have it painted anew</source>
        <translation>选择一部分重新绘制</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Make the frame wider and have the rest painted</source>
        <translation>加大画框并绘制其余部分</translation>
    </message>
</context>
<context>
    <name>MoonsCard</name>
    <message>
        <source>two moons, {0} samples, 20 steps</source>
        <translation>双月，{0} 个样本，20 步</translation>
    </message>
    <message>
        <source>Samples against the truth</source>
        <translation>样本与真实分布</translation>
    </message>
</context>
<context>
    <name>MoonsPlot</name>
    <message>
        <source>Samples of two moons</source>
        <translation>双月样本</translation>
    </message>
    <message>
        <source>{0} samples, {1} points of the truth</source>
        <translation>{0} 个样本，{1} 个真实分布点</translation>
    </message>
    <message>
        <source>sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>真实分布</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>Name of the sampler</source>
        <translation>采样器名称</translation>
    </message>
    <message>
        <source>Small letters, digits and _</source>
        <translation>小写字母、数字和 _</translation>
    </message>
    <message>
        <source>The project becomes a folder in this one</source>
        <translation>项目会成为此文件夹中的一个文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder to put it into</source>
        <translation>选择存放它的文件夹</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Write the project</source>
        <translation>写出项目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back to the samplers</source>
        <translation>返回采样器</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the project&apos;s files</source>
        <translation>显示项目文件</translation>
    </message>
    <message>
        <source>Install it</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Look at it, check it, and paint with it</source>
        <translation>查看、检查，并用它绘制</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>A sampler is one page of Python: a generator function that yields a step for each interval of the noise levels. The template is a small one that works, with its tests.</source>
        <translation>采样器只需一页 Python：一个生成器函数，为噪声水平的每个区间产出一步。模板是一个可用的小例子，并附带测试。</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>{0} is there. Change {1}.py, then install it from here; install it again after each change.</source>
        <translation>{0} 已创建。修改 {1}.py，然后在此安装；每次修改后请重新安装。</translation>
    </message>
    <message>
        <source>Folder to put it into</source>
        <translation>存放它的文件夹</translation>
    </message>
</context>
<context>
    <name>NoiseTab</name>
    <message>
        <source>How many steps of painting begin here: 0 is the picture, the highest number is nothing but noise</source>
        <translation>有多少步绘制从这里开始：0 是原图，最大值则完全是噪声</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Under noise</source>
        <translation>加噪后</translation>
    </message>
    <message>
        <source>The forward process: what a step begins with</source>
        <translation>前向过程：一步开始时的样子</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>Back along the ODE (Euler): the same noise, the same way</source>
        <translation>沿 ODE 返回 (Euler)：同样的噪声，同样的路径</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>随机性</translation>
    </message>
    <message>
        <source>Back with fresh noise in each step (Euler ancestral)</source>
        <translation>每一步加入新噪声返回 (Euler ancestral)</translation>
    </message>
    <message>
        <source>Restore both ways</source>
        <translation>两种方式还原</translation>
    </message>
    <message>
        <source>Paint from this step, with the prompt</source>
        <translation>用提示词从此步骤绘制</translation>
    </message>
    <message>
        <source>Paint from this step</source>
        <translation>从此步骤绘制</translation>
    </message>
    <message>
        <source>Put the form to starting here, at this strength</source>
        <translation>将面板设为从这里、以此强度开始</translation>
    </message>
    <message>
        <source>Paint from its own noise</source>
        <translation>从其自身的噪声绘制</translation>
    </message>
    <message>
        <source>The ODE leads the picture back to its noise; with another prompt the layout stays</source>
        <translation>ODE 将图片带回其噪声；换一个提示词时构图不变</translation>
    </message>
    <message>
        <source>Restore from noise</source>
        <translation>从噪声还原</translation>
    </message>
    <message>
        <source>step {0} of {1}, σ {2:.3g}</source>
        <translation>第 {0} 步，共 {1} 步，σ {2:.3g}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show what happened in full</source>
        <translation>显示发生情况的全部内容</translation>
    </message>
    <message>
        <source>Copy the notice</source>
        <translation>复制通知</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>关闭通知</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>通知详情</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>How many denoising steps the picture is painted in</source>
        <translation>绘制图片所用的去噪步数</translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt (classifier-free guidance)</source>
        <translation>图片遵循提示词的程度（无分类器引导）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Diameter in pixels of the picture ([ and ])</source>
        <translation>直径，以图片像素计（[ 和 ]）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>How much of the brush is solid ({ and })</source>
        <translation>画笔的实心程度（{ 和 }）</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>How much a stroke covers</source>
        <translation>一笔的遮盖程度</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>压感</translation>
    </message>
    <message>
        <source>A tablet&apos;s pressure sets the size</source>
        <translation>由数位板的压力决定大小</translation>
    </message>
    <message>
        <source>How different a colour may be, 0 to 255</source>
        <translation>颜色可相差多少，0 到 255</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Also where it does not hang together with the place clicked</source>
        <translation>也包括与单击处不相连的部分</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>Look at all layers, not at the active one alone</source>
        <translation>参考所有图层，而不仅是当前图层</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有图层</translation>
    </message>
    <message>
        <source>What a new selection does</source>
        <translation>新选区的作用方式</translation>
    </message>
    <message>
        <source>Shift adds, Alt takes away, both keep what is in both</source>
        <translation>Shift 添加，Alt 减去，两者同按保留共有部分</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>减去</translation>
    </message>
    <message>
        <source>Keep common</source>
        <translation>相交</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>What can be done with the selection</source>
        <translation>可对选区进行的操作</translation>
    </message>
    <message>
        <source>How much is painted anew: 100 forgets what is there</source>
        <translation>重新绘制的程度：100 会完全忽略原有内容</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How soft the edge of the repainted part is, in pixels</source>
        <translation>重绘部分边缘的柔和程度，以像素计</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source>How far what is new reaches into the old picture, in pixels</source>
        <translation>新内容伸入原图的距离，以像素计</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Prompt of the new part</source>
        <translation>新增部分的提示词</translation>
    </message>
    <message>
        <source>Prompt of the new part (empty: the panel&apos;s)</source>
        <translation>新增部分的提示词（留空：使用面板的）</translation>
    </message>
    <message>
        <source>What is to be there; the panel&apos;s prompt counts where this is empty</source>
        <translation>那里应该有什么；留空时使用面板的提示词</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>error against steps, mixture in closed form</source>
        <translation>误差随步数的变化，闭式混合分布</translation>
    </message>
    <message>
        <source>No order: it draws noise</source>
        <translation>无阶数：它会抽取噪声</translation>
    </message>
    <message>
        <source>its samples are what counts</source>
        <translation>以其样本为准</translation>
    </message>
    <message>
        <source>Order of convergence: exact</source>
        <translation>收敛阶：精确</translation>
    </message>
    <message>
        <source>Order: not measured</source>
        <translation>收敛阶：未测量</translation>
    </message>
    <message>
        <source>Order of convergence: {0:.2f}</source>
        <translation>收敛阶：{0:.2f}</translation>
    </message>
    <message>
        <source>It lands somewhere else from each seed, so there is no one right answer.</source>
        <translation>从每个种子出发的终点都不同，因此没有唯一的正确答案。</translation>
    </message>
</context>
<context>
    <name>OtherSamplers</name>
    <message>
        <source>Other samplers from the same noise</source>
        <translation>用相同噪声的其他采样器</translation>
    </message>
    <message>
        <source>Same prompt, same noise, same steps. The timeline gets a lane for each; compare any two.</source>
        <translation>相同的提示词、噪声和步数。每个采样器在时间轴上各占一条轨道；可任意比较其中两条。</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Paint once with each of the chosen samplers</source>
        <translation>用每个选中的采样器各绘制一次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Paint nothing (Escape)</source>
        <translation>不绘制 (Escape)</translation>
    </message>
</context>
<context>
    <name>OutlookPlot</name>
    <message>
        <source>The next token</source>
        <translation>下一个词元</translation>
    </message>
    <message>
        <source>What could come at the cursor: the thin bar is the model&apos;s own probability, the thick one what the settings make of it. Struck out tokens cannot come.</source>
        <translation>光标处可能出现的内容：细条是模型自身的概率，粗条是应用设置后的概率。带删除线的词元不会出现。</translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation>不会出现</translation>
    </message>
    <message>
        <source>{0}: {1}, with the settings {2}</source>
        <translation>{0}：{1}，应用设置后 {2}</translation>
    </message>
    <message>
        <source>The model reads up to the cursor…</source>
        <translation>模型正在读取光标之前的内容…</translation>
    </message>
    <message>
        <source>Put the cursor behind some words of the draft to see what could come next.</source>
        <translation>将光标放在草稿的某些文字之后，查看接下来可能出现什么。</translation>
    </message>
    <message>
        <source>1 token can come</source>
        <translation>可能出现 1 个词元</translation>
    </message>
    <message>
        <source>{0} can come</source>
        <translation>可能出现 {0} 个</translation>
    </message>
    <message>
        <source>After “…{0}”: {1}</source>
        <translation>在“…{0}”之后：{1}</translation>
    </message>
</context>
<context>
    <name>PaintBar</name>
    <message>
        <source>Stop after this step; what is done is kept (Ctrl+.)</source>
        <translation>在此步骤后停止；已完成的会保留 (Ctrl+.)</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Paint what the panel says (Ctrl+Enter)</source>
        <translation>按面板中的内容绘制 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the paused run (Ctrl+Enter)</source>
        <translation>继续已暂停的运行 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Branch from step {0}</source>
        <translation>从第 {0} 步分支</translation>
    </message>
    <message>
        <source>Go on from here with your changes; the run so far stays as it is (Ctrl+Enter)</source>
        <translation>带着您的更改从此处继续；此前的运行保持原样 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Go on with the run as it was</source>
        <translation>按原样继续运行</translation>
    </message>
    <message>
        <source>Pause after this step</source>
        <translation>在此步骤后暂停</translation>
    </message>
</context>
<context>
    <name>PartStrip</name>
    <message>
        <source>The part before</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Part {0} of {1} of a long document</source>
        <translation>长文档的第 {0} 部分，共 {1} 部分</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source>{0} is being enlarged: the queue shows how far it is.</source>
        <translation>正在放大 {0}：进度见队列。</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures of the document</source>
        <translation>文档中的图片</translation>
    </message>
    <message>
        <source>{0}
Click goes to its line.</source>
        <translation>{0}
单击可转到其所在行。</translation>
    </message>
</context>
<context>
    <name>PicturesCard</name>
    <message>
        <source>same noise: {0} {1}, {2} {1}</source>
        <translation>相同噪声：{0} {1}，{2} {1}</translation>
    </message>
    <message>
        <source>What it does with a picture</source>
        <translation>它对图片的作用</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Paint them</source>
        <translation>绘制它们</translation>
    </message>
    <message>
        <source>Paint the form&apos;s prompt with both, from the same noise; nothing is kept</source>
        <translation>用两者以相同噪声绘制面板中的提示词；不保留结果</translation>
    </message>
    <message>
        <source>{0} of {1} steps</source>
        <translation>{0} / {1} 步</translation>
    </message>
    <message>
        <source>Try {0}</source>
        <translation>试用 {0}</translation>
    </message>
</context>
<context>
    <name>PopOut</name>
    <message>
        <source>Canvas · Stepwise Studio</source>
        <translation>画布 · Stepwise Studio</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Dark, light, or with the highest contrast; the system&apos;s own wish is followed at once</source>
        <translation>深色、浅色或最高对比度；系统的偏好会立即生效</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>界面大小</translation>
    </message>
    <message>
        <source>Makes everything in the window larger, on top of what the system does</source>
        <translation>放大窗口中的所有内容，叠加在系统缩放之上</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the window; prompts are read in any that the model knows</source>
        <translation>窗口的语言；提示词可用模型懂得的任何语言</translation>
    </message>
    <message>
        <source>Room for steps</source>
        <translation>步骤存储空间</translation>
    </message>
    <message>
        <source>How much disk the steps of all runs may take</source>
        <translation>所有运行的步骤最多可占用的磁盘空间</translation>
    </message>
    <message>
        <source>Memory for models</source>
        <translation>模型可用内存</translation>
    </message>
    <message>
        <source>How much memory the painter and the assistant may take together; where not both fit, one sleeps</source>
        <translation>绘画模型和写作助手合计可占用多少内存；放不下两个时，其中一个休眠</translation>
    </message>
    <message>
        <source>As much as is free</source>
        <translation>有多少用多少</translation>
    </message>
    <message>
        <source>Mark pictures as made by AI</source>
        <translation>将图片标记为由 AI 生成</translation>
    </message>
    <message>
        <source>Writes the IPTC digital source type into each picture, for those who look there</source>
        <translation>在每幅图片中写入 IPTC 数字来源类型，供需要查看者使用</translation>
    </message>
    <message>
        <source>Blur what a model&apos;s own safety checker flags</source>
        <translation>模糊模型自带安全检查器标记的内容</translation>
    </message>
    <message>
        <source>For models that bring a checker, on this machine. It looks at finished pictures, takes some seconds for each, and can be wrong both ways</source>
        <translation>适用于自带检查器的模型，在本机运行。它检查完成的图片，每幅需数秒，可能误报或漏报</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>离线工作</translation>
    </message>
    <message>
        <source>No connection to another machine: no model search, no fetching, no servers</source>
        <translation>不连接其他机器：不搜索模型，不下载，不使用服务器</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Every change is kept already (Escape)</source>
        <translation>所有更改均已保存 (Escape)</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>When it is full, the steps of the oldest runs go. Pictures are never deleted.</source>
        <translation>空间用满后，最早运行的步骤会被删除。图片绝不会被删除。</translation>
    </message>
    <message>
        <source>Nothing is ever sent unasked, online or not. Offline, nothing leaves this machine at all.</source>
        <translation>无论在线与否，未经您要求绝不发送任何内容。离线时，没有任何内容离开本机。</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>temperature {0}, top-p {1}</source>
        <translation>温度 {0}，top-p {1}</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Your own presets</source>
        <translation>您自己的预设</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Save these settings…</source>
        <translation>保存这些设置…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation>保存这些设置</translation>
    </message>
    <message>
        <source>Name of the preset (all but the model and the seed):</source>
        <translation>预设名称（包含除模型和种子以外的所有设置）：</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the document</source>
        <translation>文档预览</translation>
    </message>
    <message>
        <source>A double click goes to that place in the editor.</source>
        <translation>双击可跳到编辑器中的该处。</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Fetch the starter models</source>
        <translation>下载入门模型</translation>
    </message>
    <message>
        <source>The names of two packages, to the Python package index (pypi.org, or the one that pip is set to).</source>
        <translation>向 Python 软件包索引（pypi.org，或 pip 所设置的索引）发送两个软件包的名称。</translation>
    </message>
    <message>
        <source>Look for models, or fetch one</source>
        <translation>查找或下载模型</translation>
    </message>
    <message>
        <source>The words searched for or the model&apos;s name, to the model hub that is set; your token, if you gave one.</source>
        <translation>向所设置的模型站发送搜索词或模型名称；若您提供了令牌，也会发送令牌。</translation>
    </message>
    <message>
        <source>Install a sampler by name or address</source>
        <translation>按名称或地址安装采样器</translation>
    </message>
    <message>
        <source>The names of its packages, to the Python package index; with an address, to that machine.</source>
        <translation>向 Python 软件包索引发送其软件包的名称；若使用地址，则连接该机器。</translation>
    </message>
    <message>
        <source>Write with a server of yours</source>
        <translation>用您的服务器写作</translation>
    </message>
    <message>
        <source>The text or chat in question, to that server. A strip in the writing room says so meanwhile.</source>
        <translation>向该服务器发送相关文本或对话。此时写作室中会有一条提示。</translation>
    </message>
    <message>
        <source>Made-up facts</source>
        <translation>编造的事实</translation>
    </message>
    <message>
        <source>A language model writes what sounds likely, also where it is false. Check names, numbers and sources.</source>
        <translation>语言模型写的是听起来可能的内容，即使那是错的。请核实名称、数字和来源。</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏见</translation>
    </message>
    <message>
        <source>Models repeat what was frequent in what they learned from: faces, roles and views come out one-sided.</source>
        <translation>模型会重复其学习材料中常见的东西：面孔、角色和观点会变得片面。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>A face and a name belong to somebody. Would they agree to what you make of them?</source>
        <translation>面孔和名字属于某个人。他们会同意您用它们所做的事吗？</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Every model has terms of its own for what it makes. Read them before you publish or sell.</source>
        <translation>每个模型对其产出都有自己的条款。发布或出售前请阅读。</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>Privacy and honesty</source>
        <translation>隐私与诚实</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>离线工作</translation>
    </message>
    <message>
        <source>No connection to another machine, whatever is asked for</source>
        <translation>无论请求什么，都不连接其他机器</translation>
    </message>
    <message>
        <source>Mark pictures as made by AI</source>
        <translation>将图片标记为由 AI 生成</translation>
    </message>
    <message>
        <source>Writes the IPTC digital source type into each picture, for those who look there</source>
        <translation>在每幅图片中写入 IPTC 数字来源类型，供需要查看者使用</translation>
    </message>
    <message>
        <source>Say in exported texts that AI helped</source>
        <translation>在导出的文本中注明 AI 参与</translation>
    </message>
    <message>
        <source>Adds a line at the end of a document that the assistant had a part in</source>
        <translation>在助手参与过的文档末尾添加一行说明</translation>
    </message>
    <message>
        <source>Nothing leaves this machine unless you ask for it</source>
        <translation>除非您要求，否则没有任何内容离开本机</translation>
    </message>
    <message>
        <source>No account, no telemetry, no search for updates. Painting and writing happen here. Samplers that others wrote are kept from the network, where the system can do that.</source>
        <translation>没有账号，没有遥测，不检查更新。绘画和写作都在本机进行。在系统支持的情况下，他人编写的采样器会被隔绝于网络之外。</translation>
    </message>
    <message>
        <source>{0} keeps the studio offline.</source>
        <translation>{0} 使工作室保持离线。</translation>
    </message>
    <message>
        <source>Only when you…</source>
        <translation>仅当您…</translation>
    </message>
    <message>
        <source>What models make</source>
        <translation>模型的产出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Every change is kept already (Escape)</source>
        <translation>所有更改均已保存 (Escape)</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>What it is allowed</source>
        <translation>它被允许做什么</translation>
    </message>
    <message>
        <source>The studio tries the forbidden things in an empty process, to say what is true here.</source>
        <translation>工作室会在一个空进程中尝试被禁止的操作，以说明这里的真实情况。</translation>
    </message>
    <message>
        <source>finding out what holds on this machine…</source>
        <translation>正在确定本机上哪些限制有效…</translation>
    </message>
    <message>
        <source>✕ NOT in force: {0}</source>
        <translation>✕ 未生效：{0}</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Prompt panel</source>
        <translation>提示词面板</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>What to keep out of it</source>
        <translation>不希望出现的内容</translation>
    </message>
    <message>
        <source>What the picture should not show; some models read none</source>
        <translation>图片中不应出现的内容；有些模型不读取</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Hold the picture to another one&apos;s edges or look; choose a VAE and a refiner</source>
        <translation>让图片遵循另一幅的边缘或外观；选择 VAE 和精修模型</translation>
    </message>
    <message>
        <source>Settings of the picture</source>
        <translation>图片的设置</translation>
    </message>
    <message>
        <source>Presets, and settings from a picture</source>
        <translation>预设，以及来自图片的设置</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>还没有预设</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>保存为预设…</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>删除预设</translation>
    </message>
    <message>
        <source>Use the settings of a picture…</source>
        <translation>使用图片的设置…</translation>
    </message>
    <message>
        <source>{0} / {1} tokens</source>
        <translation>{0} / {1} 词元</translation>
    </message>
    <message>
        <source>Too long for this model; it will not read: “{0}”</source>
        <translation>对此模型来说太长；它不会读取：“{0}”</translation>
    </message>
</context>
<context>
    <name>PullLine</name>
    <message>
        <source>How far {0} is</source>
        <translation>{0} 的进度</translation>
    </message>
    <message>
        <source>Stop, and throw away what has arrived</source>
        <translation>停止，并丢弃已下载的内容</translation>
    </message>
    <message>
        <source>Pause; what has arrived is kept</source>
        <translation>暂停；已下载的内容会保留</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} · waits for its turn</source>
        <translation>{0} · 正在排队</translation>
    </message>
    <message>
        <source>{0} · paused</source>
        <translation>{0} · 已暂停</translation>
    </message>
    <message>
        <source>{0} · the hub wants {1} s of rest</source>
        <translation>{0} · 模型站要求等待 {1} 秒</translation>
    </message>
</context>
<context>
    <name>PullList</name>
    <message>
        <source>On their way</source>
        <translation>正在下载</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>paused {0}</source>
        <translation>已暂停 {0}</translation>
    </message>
    <message>
        <source>done, {0}</source>
        <translation>已完成，{0}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Space pauses, Delete cancels, Alt+Up and Alt+Down give a job another place</source>
        <translation>Space 暂停，Delete 取消，Alt+Up 和 Alt+Down 移动任务</translation>
    </message>
    <message>
        <source>Nothing waits. What you paint lines up here.</source>
        <translation>没有等待的任务。您要绘制的内容会在此排队。</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation>暂停任务</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Try the job again</source>
        <translation>重试任务</translation>
    </message>
    <message>
        <source>Move the job up</source>
        <translation>上移任务</translation>
    </message>
    <message>
        <source>Move the job down</source>
        <translation>下移任务</translation>
    </message>
    <message>
        <source>Take finished jobs out of the list</source>
        <translation>从列表中移除已完成的任务</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} 个等待中</translation>
    </message>
    <message>
        <source>Go on with the job</source>
        <translation>继续任务</translation>
    </message>
    <message>
        <source>Take the job out of the list</source>
        <translation>从列表中移除任务</translation>
    </message>
</context>
<context>
    <name>RefinerRow</name>
    <message>
        <source>Refiner</source>
        <translation>精修模型</translation>
    </message>
    <message>
        <source>A second model of the same family that takes the last steps</source>
        <translation>同系列的第二个模型，负责最后几步</translation>
    </message>
    <message>
        <source>The refiner begins at</source>
        <translation>精修模型开始于</translation>
    </message>
    <message>
        <source>The share of the steps that the first model takes; the refiner takes the rest. Usual is 0.8</source>
        <translation>第一个模型负责的步数比例，其余由精修模型完成。通常为 0.8</translation>
    </message>
    <message>
        <source>begins after a share of</source>
        <translation>开始前的步数比例</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Decode in tiles</source>
        <translation>分块解码</translation>
    </message>
    <message>
        <source>Let the assistant sleep</source>
        <translation>让助手休眠</translation>
    </message>
    <message>
        <source>Load it in 8 bits</source>
        <translation>以 8 位加载</translation>
    </message>
    <message>
        <source>Paint {0} at once</source>
        <translation>一次画 {0} 张</translation>
    </message>
    <message>
        <source>Paint {0} × {1}</source>
        <translation>画 {0} × {1}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Load it all the same</source>
        <translation>仍然加载</translation>
    </message>
</context>
<context>
    <name>ReplyText</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
</context>
<context>
    <name>SamplerList</name>
    <message>
        <source>Samplers</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>Choose a sampler to see what it is and what it does</source>
        <translation>选择一个采样器，了解它是什么、做什么</translation>
    </message>
</context>
<context>
    <name>SamplerOptions</name>
    <message>
        <source>Settings of the sampler</source>
        <translation>采样器的设置</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Set all of these back</source>
        <translation>将这些全部恢复为默认值</translation>
    </message>
    <message>
        <source>Settings of {0}</source>
        <translation>{0} 的设置</translation>
    </message>
</context>
<context>
    <name>SamplerPage</name>
    <message>
        <source>About the sampler</source>
        <translation>关于采样器</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契约</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Paint with it</source>
        <translation>用它绘制</translation>
    </message>
    <message>
        <source>Choose it in the prompt panel</source>
        <translation>在提示词面板中选择它</translation>
    </message>
    <message>
        <source>A plugin that is off stays installed</source>
        <translation>停用的插件仍保持安装</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Run the check on this machine</source>
        <translation>在本机上运行检查</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Bring a newer version, and look at it</source>
        <translation>获取较新的版本并查看</translation>
    </message>
    <message>
        <source>Use the version before; the same again goes forward</source>
        <translation>使用上一个版本；再按一次则换回</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Delete it, all versions of it</source>
        <translation>将其所有版本删除</translation>
    </message>
    <message>
        <source>It is off: {0}.</source>
        <translation>已停用：{0}。</translation>
    </message>
    <message>
        <source>you turned it off</source>
        <translation>您已将其停用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Passport · not measured yet</source>
        <translation>性能档案 · 尚未测量</translation>
    </message>
    <message>
        <source>Passport · measured when the studio was made</source>
        <translation>性能档案 · 制作工作室时测量</translation>
    </message>
    <message>
        <source>Passport · measured on this machine, {0:.1f} s</source>
        <translation>性能档案 · 在本机测量，{0:.1f} 秒</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>needs {0}</source>
        <translation>需要 {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>作者 {0}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>no licence stated</source>
        <translation>未声明许可证</translation>
    </message>
    <message>
        <source>installed {0} from {1}</source>
        <translation>{0} 安装，来自 {1}</translation>
    </message>
    <message>
        <source>no dependencies</source>
        <translation>无依赖</translation>
    </message>
    <message>
        <source>has compiled code</source>
        <translation>含编译代码</translation>
    </message>
    <message>
        <source>which cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>{0} of its own</source>
        <translation>自身 {0}</translation>
    </message>
    <message>
        <source>It came with the studio and runs inside it, as code that was reviewed with it.</source>
        <translation>它随工作室一起提供并在其内部运行，其代码已一并审查。</translation>
    </message>
    <message>
        <source>part of the studio</source>
        <translation>工作室的一部分</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>恢复到 {0}</translation>
    </message>
</context>
<context>
    <name>SamplerWords</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>1 call a step</source>
        <translation>每步 1 次调用</translation>
    </message>
    <message>
        <source>{0} calls a step</source>
        <translation>每步 {0} 次调用</translation>
    </message>
    <message>
        <source>you turned it off</source>
        <translation>您已将其关闭</translation>
    </message>
    <message>
        <source>confined</source>
        <translation>隔离运行</translation>
    </message>
    <message>
        <source>stochastic</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>order {0}</source>
        <translation>{0} 阶</translation>
    </message>
</context>
<context>
    <name>SamplersWindow</name>
    <message>
        <source>Samplers · Stepwise Studio</source>
        <translation>采样器 · Stepwise Studio</translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation>比较两个…</translation>
    </message>
    <message>
        <source>Two samplers on the same noise</source>
        <translation>相同噪声下的两个采样器</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>A sampler of your own</source>
        <translation>您自己的采样器</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <source>A sampler that somebody wrote</source>
        <translation>他人编写的采样器</translation>
    </message>
    <message>
        <source>Samplers</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>drop a wheel, a zip or a folder anywhere in this window</source>
        <translation>将 wheel、zip 或文件夹拖放到此窗口任意处</translation>
    </message>
    <message>
        <source>{0} is chosen in the prompt panel.</source>
        <translation>已在提示词面板中选择 {0}。</translation>
    </message>
    <message>
        <source>Remove {0}, all versions of it? Its pictures stay, and say what they were painted with.</source>
        <translation>移除 {0} 及其所有版本？用它绘制的图片会保留，并注明所用的采样器。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>SeedRow</name>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed and settings give the same picture</source>
        <translation>相同的种子和设置会得到相同的图片</translation>
    </message>
    <message>
        <source>Keep this seed for the next picture</source>
        <translation>下一幅图片仍使用此种子</translation>
    </message>
    <message>
        <source>Throw a new seed</source>
        <translation>换一个随机种子</translation>
    </message>
    <message>
        <source>Locked: every picture has this seed</source>
        <translation>已锁定：每幅图片都使用此种子</translation>
    </message>
</context>
<context>
    <name>Selecting</name>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反转</translation>
    </message>
    <message>
        <source>Feather…</source>
        <translation>羽化…</translation>
    </message>
    <message>
        <source>Grow…</source>
        <translation>扩大…</translation>
    </message>
    <message>
        <source>Shrink…</source>
        <translation>缩小…</translation>
    </message>
    <message>
        <source>Delete what is selected on the layer</source>
        <translation>删除图层上选中的内容</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>反转选区</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>扩大</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Feather the selection</source>
        <translation>羽化选区</translation>
    </message>
    <message>
        <source>Soften its edge over so many pixels:</source>
        <translation>将边缘柔化多少像素：</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>扩大选区</translation>
    </message>
    <message>
        <source>Make it larger by so many pixels:</source>
        <translation>扩大多少像素：</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>缩小选区</translation>
    </message>
    <message>
        <source>Make it smaller by so many pixels:</source>
        <translation>缩小多少像素：</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>, as part of {0}.</source>
        <translation>，作为 {0} 的一部分。</translation>
    </message>
    <message>
        <source>--edit takes no --init, --strength, --mask or --widen: the prompt says what changes.</source>
        <translation>--edit 不能与 --init、--strength、--mask 或 --widen 同用：要改什么由提示词说明。</translation>
    </message>
    <message>
        <source>--from goes with the starter models only.</source>
        <translation>--from 只用于入门模型。</translation>
    </message>
    <message>
        <source>--region {0} should be the path of a mask, a colon and a prompt.</source>
        <translation>--region {0} 应为蒙版的路径、一个冒号和一个提示词。</translation>
    </message>
    <message>
        <source>--strength, --mask and --widen are for a picture to start from: give --init, too.</source>
        <translation>--strength、--mask 和 --widen 用于作为起点的图片：请同时给出 --init。</translation>
    </message>
    <message>
        <source>--widen makes the mask and the size itself: leave --mask and --size out.</source>
        <translation>--widen 会自行生成蒙版和尺寸：请去掉 --mask 和 --size。</translation>
    </message>
    <message>
        <source>0 differences</source>
        <translation>0 处不同</translation>
    </message>
    <message>
        <source>; models may take {0} GB</source>
        <translation>；模型最多可占用 {0} GB</translation>
    </message>
    <message>
        <source>A LoRA belongs into the prompt, not into the negative prompt; its weight may be below 0.</source>
        <translation>LoRA 应写在提示词里，而不是负面提示词里；其权重可以小于 0。</translation>
    </message>
    <message>
        <source>A branch equals its parent bit for bit</source>
        <translation>分支与其父运行逐位相同</translation>
    </message>
    <message>
        <source>A branch keeps its parent&apos;s {0}. Set it back, or paint a new picture.</source>
        <translation>分支保留父运行的 {0}。请改回去，或重新绘制一幅图片。</translation>
    </message>
    <message>
        <source>A branch keeps its parent&apos;s {0}; paint anew to change it.</source>
        <translation>分支保留父运行的 {0}；要更改请重新绘制。</translation>
    </message>
    <message>
        <source>A branch keeps its parent&apos;s {0}; write anew to change it.</source>
        <translation>分支保留父运行的 {0}；要更改请重新写作。</translation>
    </message>
    <message>
        <source>A branch needs a tape of its own: give --tape another file than its parent&apos;s.</source>
        <translation>分支需要自己的步骤带：请用 --tape 指定与原运行不同的文件。</translation>
    </message>
    <message>
        <source>A canvas has 1 to {0} pixels a side, not {1} x {2}.</source>
        <translation>画布每边为 1 到 {0} 像素，而不是 {1} x {2}。</translation>
    </message>
    <message>
        <source>A control must end after it starts; it starts at {0}, ends at {1}.</source>
        <translation>控制的结束必须晚于开始；它从 {0} 开始，到 {1} 结束。</translation>
    </message>
    <message>
        <source>A control needs a ControlNet and a picture.</source>
        <translation>控制需要一个 ControlNet 和一幅图片。</translation>
    </message>
    <message>
        <source>A control&apos;s end</source>
        <translation>控制的结束</translation>
    </message>
    <message>
        <source>A control&apos;s start</source>
        <translation>控制的开始</translation>
    </message>
    <message>
        <source>A control&apos;s weight</source>
        <translation>控制的权重</translation>
    </message>
    <message>
        <source>A conversation ends with a turn to answer, not with a system prompt.</source>
        <translation>对话应以待回答的一轮结束，而不是以系统提示词结束。</translation>
    </message>
    <message>
        <source>A document can be exported as {0}, not as {1}.</source>
        <translation>文档可以导出为 {0}，不能导出为 {1}。</translation>
    </message>
    <message>
        <source>A frame is widened by 0 or more pixels at each side, and by some at one at least.</source>
        <translation>画框每边可扩展 0 个或更多像素，至少有一边要扩展一些。</translation>
    </message>
    <message>
        <source>A mask and a layer of the picture cannot be one. Choose two of a kind.</source>
        <translation>蒙版与图片图层不能合为一体。请选择两个同类的图层。</translation>
    </message>
    <message>
        <source>A mask says which part of a picture to repaint: choose the picture to start from, too.</source>
        <translation>蒙版说明要重绘图片的哪一部分：请同时选择起始图片。</translation>
    </message>
    <message>
        <source>A message is from one of {0}.</source>
        <translation>消息只能来自 {0} 之一。</translation>
    </message>
    <message>
        <source>A part of the canvas is lost: {0} cannot be read ({1}).</source>
        <translation>画布的一部分丢失：无法读取 {0}（{1}）。</translation>
    </message>
    <message>
        <source>A part of the canvas is lost: {0} is cut off.</source>
        <translation>画布的一部分丢失：{0} 被截断。</translation>
    </message>
    <message>
        <source>A picture can be used as {0}, not as {1}.</source>
        <translation>图片可用作 {0}，不能用作 {1}。</translation>
    </message>
    <message>
        <source>A picture does not depend on its neighbours in the batch</source>
        <translation>图片不受同批其他图片的影响</translation>
    </message>
    <message>
        <source>A picture prompt needs an IP-Adapter and a picture.</source>
        <translation>图片提示需要一个 IP-Adapter 和一幅图片。</translation>
    </message>
    <message>
        <source>A picture prompt&apos;s weight</source>
        <translation>图片提示的权重</translation>
    </message>
    <message>
        <source>A picture that is edited by the prompt takes no mask. Take the mask away, or start from it.</source>
        <translation>按提示词编辑的图片不使用蒙版。请去掉蒙版，或改为从图片开始绘制。</translation>
    </message>
    <message>
        <source>A server tells what could come only while it writes, and not every one does.</source>
        <translation>服务器只有在写作时才会告知可能的后续，而且并非每个服务器都会。</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with http:// or https://, such as http://127.0.0.1:11434/v1.</source>
        <translation>服务器地址以 http:// 或 https:// 开头，例如 http://127.0.0.1:11434/v1。</translation>
    </message>
    <message>
        <source>A stop text</source>
        <translation>停止文本</translation>
    </message>
    <message>
        <source>A tile has 32 to 4096 pixels a side, not {0}.</source>
        <translation>分块每边为 32 到 4096 像素，而不是 {0}。</translation>
    </message>
    <message>
        <source>A walk by runs has no {0} to look at: {1}.</source>
        <translation>按运行漫游时没有可查看的 {0}：{1}。</translation>
    </message>
    <message>
        <source>A walk goes by latents or by runs, not by {0}.</source>
        <translation>漫游可按潜变量或按运行进行，不能按 {0}。</translation>
    </message>
    <message>
        <source>A walk has 2 to {0} frames, not {1}.</source>
        <translation>漫游有 2 到 {0} 帧，而不是 {1}。</translation>
    </message>
    <message>
        <source>A walk needs two pictures or more.</source>
        <translation>漫游需要两幅或更多图片。</translation>
    </message>
    <message>
        <source>AUTHOR/NAME on the hub, or: starter</source>
        <translation>模型站上的 AUTHOR/NAME，或：starter</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>备选词元</translation>
    </message>
    <message>
        <source>Another window of the studio is open on the same folder. You can paint in both; runs that are in the other one&apos;s queue stay there.</source>
        <translation>另一个工作室窗口打开了同一文件夹。两边都可以绘制；另一窗口队列中的运行留在那边。</translation>
    </message>
    <message>
        <source>Asking what {0} needs</source>
        <translation>正在询问 {0} 需要什么</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Both models do not fit into the memory: waiting until the other has done its work.</source>
        <translation>两个模型无法同时放入内存：正在等待另一个完成工作。</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>谨慎</translation>
    </message>
    <message>
        <source>Churn only at noise levels from here up</source>
        <translation>仅在此噪声水平以上加入扰动噪声</translation>
    </message>
    <message>
        <source>Churn only at noise levels up to here</source>
        <translation>仅在此噪声水平以下加入扰动噪声</translation>
    </message>
    <message>
        <source>Close other programs, or paint smaller and with a smaller model: without memory the system ends the studio.</source>
        <translation>请关闭其他程序，或缩小尺寸并使用较小的模型：内存用尽时系统会终止工作室。</translation>
    </message>
    <message>
        <source>ControlNets and the like</source>
        <translation>个 ControlNet 及类似模型</translation>
    </message>
    <message>
        <source>Controls and picture prompts are given as a list.</source>
        <translation>控制与图片提示须以列表给出。</translation>
    </message>
    <message>
        <source>Controls and picture prompts need a model and a picture.</source>
        <translation>控制与图片提示需要模型和图片。</translation>
    </message>
    <message>
        <source>Copying {0} {1}</source>
        <translation>正在复制 {0} {1}</translation>
    </message>
    <message>
        <source>DPM++ 2M with fresh noise. Lu et al. (2022), SDE-DPM-Solver++(2M); eta as in k-diffusion.</source>
        <translation>加入新噪声的 DPM++ 2M。Lu et al. (2022)，SDE-DPM-Solver++(2M)；eta 与 k-diffusion 相同。</translation>
    </message>
    <message>
        <source>DPM++-like prediction, corrected by the next call. Zhao et al. (2023), data prediction, B(h) = e^h - 1.</source>
        <translation>类似 DPM++ 的预测，由下一次调用校正。Zhao et al. (2023)，数据预测，B(h) = e^h - 1。</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>去噪</translation>
    </message>
    <message>
        <source>Drag an edge of the frame outwards first: there is nothing new to paint yet.</source>
        <translation>请先把画框的一边向外拖动：目前还没有新的部分可画。</translation>
    </message>
    <message>
        <source>Each region needs a prompt, the path of a mask, and perhaps a weight.</source>
        <translation>每个区域需要提示词、蒙版路径，还可以有权重。</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Encode</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Enlarge a picture by a network.</source>
        <translation>用网络放大图片。</translation>
    </message>
    <message>
        <source>Enlarging needs the Python package {0}, which is not here. Run `make setup` once more, or install the extra: pip install &apos;stepwise-studio[upscale]&apos;.</source>
        <translation>放大需要 Python 包 {0}，此处没有。请再次运行 `make setup`，或安装附加组件：pip install &apos;stepwise-studio[upscale]&apos;。</translation>
    </message>
    <message>
        <source>Every one of the {0} steps is the same, bit for bit.</source>
        <translation>全部 {0} 步逐比特相同。</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>已导出到 {0}。</translation>
    </message>
    <message>
        <source>Exported {0}.</source>
        <translation>已导出 {0}。</translation>
    </message>
    <message>
        <source>Fetch the model again, or remove {0}</source>
        <translation>请重新下载模型，或移除 {0}</translation>
    </message>
    <message>
        <source>Fetching the packages that it needs</source>
        <translation>正在获取所需的包</translation>
    </message>
    <message>
        <source>Fetching the packages that the plugin needs</source>
        <translation>正在获取插件所需的包</translation>
    </message>
    <message>
        <source>Fetching the {0}</source>
        <translation>正在获取{0}</translation>
    </message>
    <message>
        <source>Fetching {0}</source>
        <translation>正在获取 {0}</translation>
    </message>
    <message>
        <source>Finding the picture&apos;s noise: {0} of {1}</source>
        <translation>正在求图片的噪声：{0}/{1}</translation>
    </message>
    <message>
        <source>Fits the graphics card: about {0} of {1}.</source>
        <translation>适合显卡：约 {0}，共 {1}。</translation>
    </message>
    <message>
        <source>Fits: about {0} of {1} memory, on the processor.</source>
        <translation>适合：约 {0}，共 {1} 内存，在处理器上运行。</translation>
    </message>
    <message>
        <source>Flow shift</source>
        <translation>流移位</translation>
    </message>
    <message>
        <source>Found in {0}: {1}</source>
        <translation>在 {0} 中找到：{1}</translation>
    </message>
    <message>
        <source>Free some space, or set STUDIO_HOME to a folder on another disk: a full disk stops a painting.</source>
        <translation>请腾出空间，或将 STUDIO_HOME 设为其他磁盘上的文件夹：磁盘写满会使绘制中断。</translation>
    </message>
    <message>
        <source>Freed {0} MB</source>
        <translation>已释放 {0} MB</translation>
    </message>
    <message>
        <source>Fresh noise in each step: 0 is none, 1 is as much as the stochastic equation asks for</source>
        <translation>每一步加入的新噪声：0 为不加，1 为随机方程所要求的量</translation>
    </message>
    <message>
        <source>Gated: its licence must be accepted on {0}/{1}, and a token given.</source>
        <translation>需授权：必须在 {0}/{1} 上接受其许可证，并提供令牌。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Give at most {0} stop texts, none of them empty.</source>
        <translation>停止文本最多 {0} 个，且不能为空。</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>贪心</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>引导重缩放</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>If it goes on, turn off the plugins and models added last, and send a report: Help &gt; Copy report.</source>
        <translation>如果仍然如此，请停用最近添加的插件和模型，并发送报告：帮助 &gt; 复制报告。</translation>
    </message>
    <message>
        <source>Install Python 3.11 or newer.</source>
        <translation>请安装 Python 3.11 或更高版本。</translation>
    </message>
    <message>
        <source>Install fonts, such as DejaVu.</source>
        <translation>请安装字体，例如 DejaVu。</translation>
    </message>
    <message>
        <source>Install it?</source>
        <translation>要安装吗？</translation>
    </message>
    <message>
        <source>Install only plugins that you trust, or use a system that has it.</source>
        <translation>请只安装您信任的插件，或使用支持此功能的系统。</translation>
    </message>
    <message>
        <source>Install the studio anew: make setup in a checkout, else pip install --force-reinstall stepwise-studio</source>
        <translation>请重新安装工作室：在检出的源码中运行 make setup，否则运行 pip install --force-reinstall stepwise-studio</translation>
    </message>
    <message>
        <source>Installing from a Git address needs git. Install it, or download a zip of the project.</source>
        <translation>从 Git 地址安装需要 git。请安装它，或下载该项目的 zip。</translation>
    </message>
    <message>
        <source>Inverted must be true or false.</source>
        <translation>“反演”必须为真或假。</translation>
    </message>
    <message>
        <source>It asks for a login or a licence to be accepted.</source>
        <translation>它要求登录或接受许可证。</translation>
    </message>
    <message>
        <source>It asks for a login, or for a licence to be accepted.</source>
        <translation>它要求登录，或要求接受许可证。</translation>
    </message>
    <message>
        <source>It asks for a login.</source>
        <translation>它要求登录。</translation>
    </message>
    <message>
        <source>It brings other people&apos;s packages, into its own folder: {0}</source>
        <translation>它带有他人的包，放在自己的文件夹中：{0}</translation>
    </message>
    <message>
        <source>It goes to {0}. On this machine it is held to:</source>
        <translation>它会放到 {0}。在本机上它受以下限制：</translation>
    </message>
    <message>
        <source>It has compiled code, which cannot be read; it is confined all the same.</source>
        <translation>它含有无法阅读的编译代码；但同样受到隔离。</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>它没有任何设置。</translation>
    </message>
    <message>
        <source>It has {0}.</source>
        <translation>它有 {0}。</translation>
    </message>
    <message>
        <source>It holds a {0}, which is left out.</source>
        <translation>其中有一个 {0}，已略去。</translation>
    </message>
    <message>
        <source>It solves the problem exactly</source>
        <translation>它精确解出该问题</translation>
    </message>
    <message>
        <source>It takes the place of version {0} from {1}; you can roll back.</source>
        <translation>它将取代来自 {1} 的版本 {0}；可以回退。</translation>
    </message>
    <message>
        <source>It was painted with version {0} of {1}; here is {2}, which may differ.</source>
        <translation>该图片用 {1} 的版本 {0} 绘制；此处是 {2}，结果可能不同。</translation>
    </message>
    <message>
        <source>It was painted with {0} of the plugin {1} {2}, which is not on here; nearest: {3}.</source>
        <translation>该图片用插件 {1} {2} 的 {0} 绘制，此处未启用；最接近的是：{3}。</translation>
    </message>
    <message>
        <source>Its groups were dissolved; where they blend as one, it may look different.</source>
        <translation>其中的图层组已被拆开；整组混合之处可能看起来不同。</translation>
    </message>
    <message>
        <source>Its own arithmetic for latents of 64 x 64, crossing included</source>
        <translation>它自身对 64 x 64 潜变量的运算，包括跨进程传递</translation>
    </message>
    <message>
        <source>Leave the name and the password out of the address; a key goes into the field for it.</source>
        <translation>请不要在地址中写用户名和密码；密钥有专门的输入框。</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>个 LoRA</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Loading {0}</source>
        <translation>正在加载 {0}</translation>
    </message>
    <message>
        <source>Looking up what {0} needs</source>
        <translation>正在查找 {0} 的依赖</translation>
    </message>
    <message>
        <source>Mean and spread of the samples are right at 20 steps</source>
        <translation>20 步时样本的均值与离散度正确</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Name the model to write with.</source>
        <translation>请指定用来写作的模型。</translation>
    </message>
    <message>
        <source>Needs 8-bit weights and offloading: about {0} of {1} on the card.</source>
        <translation>需要 8 位权重并卸载：显卡上约 {0}，共 {1}。</translation>
    </message>
    <message>
        <source>Needs 8-bit weights here: about {0} instead of {1}.</source>
        <translation>此处需要 8 位权重：约 {0}，而不是 {1}。</translation>
    </message>
    <message>
        <source>Needs about {0}; how much memory is here is not known.</source>
        <translation>需要约 {0}；此处有多少内存未知。</translation>
    </message>
    <message>
        <source>Needs offloading block by block, which is slow: the card is small for it.</source>
        <translation>需要逐块卸载，速度较慢：显卡对它来说太小。</translation>
    </message>
    <message>
        <source>Needs offloading: one part at a time on the card, about {0} of {1}.</source>
        <translation>需要卸载：显卡上每次一个部分，约 {0}，共 {1}。</translation>
    </message>
    <message>
        <source>Nobody is there to agree to this; --yes agrees.</source>
        <translation>无人在场表示同意；--yes 表示同意。</translation>
    </message>
    <message>
        <source>Noise added before each step and removed by it, over the whole run</source>
        <translation>每一步之前加入、再由该步去除的噪声，按整次运行计</translation>
    </message>
    <message>
        <source>None is here.</source>
        <translation>此处没有。</translation>
    </message>
    <message>
        <source>Not understood: {0}</source>
        <translation>无法理解：{0}</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer words, or no family.</source>
        <translation>没有符合的模型。请减少搜索词，或不指定系列。</translation>
    </message>
    <message>
        <source>Nothing is selected. Paint over the part that is to be new, or draw around it.</source>
        <translation>没有选中任何内容。请涂抹要重画的部分，或圈出它。</translation>
    </message>
    <message>
        <source>Nothing of {0} has arrived.</source>
        <translation>{0} 尚未下载任何内容。</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>未安装任何内容。</translation>
    </message>
    <message>
        <source>One of the two layers is hidden. Show it, or delete it instead.</source>
        <translation>两个图层中有一个已隐藏。请显示它，或改为删除它。</translation>
    </message>
    <message>
        <source>One of the two layers is locked. Unlock it to merge them.</source>
        <translation>两个图层中有一个已锁定。请解锁后再合并。</translation>
    </message>
    <message>
        <source>One step for each interval, finite, right shapes, inputs untouched</source>
        <translation>每个区间一步，数值有限，形状正确，输入未被改动</translation>
    </message>
    <message>
        <source>Open the window once: it sets the file aside, and builds the library anew from your pictures.</source>
        <translation>请打开一次窗口：它会把该文件放到一边，并根据您的图片重建图片库。</translation>
    </message>
    <message>
        <source>Or get {0} some other way and give it: {1} --from {2}</source>
        <translation>或用其他方式取得 {0} 并指定它：{1} --from {2}</translation>
    </message>
    <message>
        <source>Paint a picture from words.</source>
        <translation>用文字绘制图片。</translation>
    </message>
    <message>
        <source>Paint with words, watch every step, and branch from any of them.</source>
        <translation>用文字绘画，观看每一步，并从任意一步分支。</translation>
    </message>
    <message>
        <source>Painted {0}</source>
        <translation>已绘制 {0}</translation>
    </message>
    <message>
        <source>Painting over, strength {0}</source>
        <translation>正在重绘，强度 {0}</translation>
    </message>
    <message>
        <source>Predictions that each step leans on: 2 suits guided painting</source>
        <translation>每一步所依据的预测个数：2 适合带引导的绘制</translation>
    </message>
    <message>
        <source>PySide6 6.12 crashes Python below 3.12: pip install &apos;PySide6-Essentials&lt;6.12&apos;</source>
        <translation>PySide6 6.12 会使 3.12 以下的 Python 崩溃：pip install &apos;PySide6-Essentials&lt;6.12&apos;</translation>
    </message>
    <message>
        <source>Qt and its display libraries load</source>
        <translation>Qt 及其显示库可以加载</translation>
    </message>
    <message>
        <source>Raw text is one text to continue; a system prompt or a conversation needs a chat model.</source>
        <translation>原始文本是要续写的一段文字；系统提示词或对话需要聊天模型。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>正在读取提示词</translation>
    </message>
    <message>
        <source>Reading what it says about itself</source>
        <translation>正在读取它的自述</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>精修</translation>
    </message>
    <message>
        <source>Refine at</source>
        <translation>精修起点</translation>
    </message>
    <message>
        <source>Region {0} needs a prompt and the path of a mask.</source>
        <translation>区域 {0} 需要提示词和蒙版路径。</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Run make setup in a checkout, which installs Qt&apos;s libraries or names the command that does.</source>
        <translation>请在检出的源码中运行 make setup，它会安装 Qt 的库，或给出相应的命令。</translation>
    </message>
    <message>
        <source>Same seed, same picture</source>
        <translation>相同种子，相同图片</translation>
    </message>
    <message>
        <source>Samplers from plugins need Linux or macOS; on this system use the built-in ones.</source>
        <translation>插件的采样器需要 Linux 或 macOS；在本系统上请使用内置采样器。</translation>
    </message>
    <message>
        <source>Samples of two moons are visibly off at 20 steps</source>
        <translation>20 步时双月样本明显偏离</translation>
    </message>
    <message>
        <source>Samples of two moons lie where they should at 20 steps</source>
        <translation>20 步时双月样本位于应在之处</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>Say which model of {0} to write with: {1}#MODEL.</source>
        <translation>请指明用 {0} 的哪个模型写作：{1}#MODEL。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Set STUDIO_HOME to a folder that you may write to.</source>
        <translation>请将 STUDIO_HOME 设为您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>Set it to a size, or not at all.</source>
        <translation>请将它设为一个大小，或不设置。</translation>
    </message>
    <message>
        <source>Something went wrong in the studio ({0}). Your pictures are safe; please copy the details and report them.</source>
        <translation>工作室出了问题（{0}）。您的图片安全无恙；请复制详情并报告。</translation>
    </message>
    <message>
        <source>Spread of the samples: {0} too {1} at 20 steps</source>
        <translation>样本离散度：20 步时 {0}，过于 {1}</translation>
    </message>
    <message>
        <source>Step {0} is not one of the {1}.</source>
        <translation>步骤 {0} 不在 {1} 之中。</translation>
    </message>
    <message>
        <source>Step {0} is not one of the {1}: 0 is the picture, {2} noise.</source>
        <translation>步骤 {0} 不在 {1} 之中：0 为图片，{2} 为噪声。</translation>
    </message>
    <message>
        <source>Step {0} is the first that differs, by up to {1}.</source>
        <translation>第 {0} 步是第一个不同的步骤，相差最多 {1}。</translation>
    </message>
    <message>
        <source>Step {0} of this run is not there to be shown.</source>
        <translation>该运行的步骤 {0} 不存在，无法显示。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Storyteller</source>
        <translation>讲故事者</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Strength must be a number from 0 to 1, not {0}.</source>
        <translation>强度必须是 0 到 1 之间的数，而不是 {0}。</translation>
    </message>
    <message>
        <source>Strength of the fresh noise: 1 is the right one, more brings out detail</source>
        <translation>新噪声的强度：1 为正确值，更大会突出细节</translation>
    </message>
    <message>
        <source>Strength {0} of {1} steps leaves no step to run: raise one of them.</source>
        <translation>强度 {0} 与步数 {1} 没有留下可运行的步骤：请调高其中一个。</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>老师</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>That one was by {0}: is this the same plugin?</source>
        <translation>那个版本的作者是 {0}：这是同一个插件吗？</translation>
    </message>
    <message>
        <source>That would be {0} x {1} pixels; {2} a side is the most. Choose a smaller size.</source>
        <translation>那将是 {0} x {1} 像素；每边最多 {2}。请选择较小的尺寸。</translation>
    </message>
    <message>
        <source>The ComfyUI note in the picture has no sampler that is known here.</source>
        <translation>图片中的 ComfyUI 注记没有此处认识的采样器。</translation>
    </message>
    <message>
        <source>The ComfyUI note in the picture is damaged: it is not a graph of nodes.</source>
        <translation>图片中的 ComfyUI 注记已损坏：它不是节点图。</translation>
    </message>
    <message>
        <source>The ControlNet {0} was not made for this model. Choose one of the model&apos;s own family.</source>
        <translation>ControlNet {0} 不适用于此模型。请选择模型所属系列的。</translation>
    </message>
    <message>
        <source>The IP-Adapter {0} needs an image encoder of width {1}. Put the folder {2} that its author gives with it into {3}.</source>
        <translation>IP-Adapter {0} 需要宽度为 {1} 的图像编码器。请把作者随附的文件夹 {2} 放到 {3}。</translation>
    </message>
    <message>
        <source>The IP-Adapter {0} was not made for this model. Choose one of the model&apos;s own family.</source>
        <translation>IP-Adapter {0} 不适用于此模型。请选择模型所属系列的。</translation>
    </message>
    <message>
        <source>The InvokeAI note in the picture is damaged: it is not a set of named fields.</source>
        <translation>图片中的 InvokeAI 注记已损坏：它不是一组命名字段。</translation>
    </message>
    <message>
        <source>The LoRA {0} was not made for this model. Choose the model that its author names.</source>
        <translation>LoRA {0} 不适用于此模型。请选择其作者指定的模型。</translation>
    </message>
    <message>
        <source>The MP4 cannot be encoded: {0}. Try a smaller size, or a WebP animation.</source>
        <translation>无法编码 MP4：{0}。请尝试较小的尺寸，或 WebP 动画。</translation>
    </message>
    <message>
        <source>The VAE {0} does not fit this model. Choose one of the model&apos;s own family.</source>
        <translation>VAE {0} 不适合此模型。请选择模型所属系列的。</translation>
    </message>
    <message>
        <source>The assistant is asleep, to make room for the painter. It tells again when it has written something.</source>
        <translation>助手已休眠，为绘画模型让出内存。等它写过东西之后会再次显示。</translation>
    </message>
    <message>
        <source>The built-in samplers work without.</source>
        <translation>没有它，内置采样器仍可使用。</translation>
    </message>
    <message>
        <source>The canvas cannot be kept: {0} cannot be written ({1}).</source>
        <translation>无法保存画布：{0} 无法写入（{1}）。</translation>
    </message>
    <message>
        <source>The canvas of the last session cannot be read: {0} is damaged ({1}).</source>
        <translation>无法读取上次会话的画布：{0} 已损坏（{1}）。</translation>
    </message>
    <message>
        <source>The config in {0} asks for an impossible {1}. Fetch the model again.</source>
        <translation>{0} 中的配置要求不可能的 {1}。请重新获取模型。</translation>
    </message>
    <message>
        <source>The config.json in {0} names no kind of model. Fetch the model again.</source>
        <translation>{0} 中的 config.json 没有指明模型种类。请重新获取模型。</translation>
    </message>
    <message>
        <source>The connection broke while {0} was on its way. Try again.</source>
        <translation>传输 {0} 时连接中断。请重试。</translation>
    </message>
    <message>
        <source>The conversation in {0} is damaged and was not opened. The file stays as it is.</source>
        <translation>{0} 中的对话已损坏，未打开。文件保持原样。</translation>
    </message>
    <message>
        <source>The conversation is longer than the model sees: it does not see its beginning any more.</source>
        <translation>对话比模型所能看到的更长：它已看不到开头。</translation>
    </message>
    <message>
        <source>The damaged library {0} cannot be renamed: {1}.</source>
        <translation>无法重命名损坏的图库 {0}：{1}。</translation>
    </message>
    <message>
        <source>The disk is full, so {0} could not be fetched. Free some space and try again.</source>
        <translation>磁盘已满，无法获取 {0}。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk with {0} has {1} MB free, and {2} MB are needed. Free some space, or set STUDIO_HOME to a folder on another disk.</source>
        <translation>{0} 所在磁盘剩余 {1} MB，需要 {2} MB。请腾出空间，或将 STUDIO_HOME 设为其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The embedding {0} was not made for this model. Choose the model that its author names.</source>
        <translation>嵌入 {0} 不适用于此模型。请选择其作者指定的模型。</translation>
    </message>
    <message>
        <source>The file is not there (any more).</source>
        <translation>文件不（再）存在。</translation>
    </message>
    <message>
        <source>The file is not there, or no longer.</source>
        <translation>文件不存在，或已不存在。</translation>
    </message>
    <message>
        <source>The files of the plugin {0} were changed since it was installed and checked. Install it again.</source>
        <translation>插件 {0} 的文件在安装并检查之后被改动。请重新安装。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made ({1}). Set STUDIO_HOME to a folder you may write to.</source>
        <translation>无法创建文件夹 {0}（{1}）。请将 STUDIO_HOME 设为您可写入的文件夹。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read: {1}.</source>
        <translation>无法读取文件夹 {0}：{1}。</translation>
    </message>
    <message>
        <source>The hub does not describe {0} as hubs do, so it is not fetched.</source>
        <translation>模型站对 {0} 的描述不合规范，因此不获取。</translation>
    </message>
    <message>
        <source>The hub says that {0} has {1} bytes, so the model is not fetched.</source>
        <translation>模型站称 {0} 有 {1} 字节，因此不获取该模型。</translation>
    </message>
    <message>
        <source>The image encoder in {0} cannot be loaded. Fetch it again.</source>
        <translation>无法加载 {0} 中的图像编码器。请重新获取。</translation>
    </message>
    <message>
        <source>The last step lands on a clean picture</source>
        <translation>最后一步落在干净的图片上</translation>
    </message>
    <message>
        <source>The layers are saved in {0}.</source>
        <translation>图层已保存到 {0}。</translation>
    </message>
    <message>
        <source>The library was damaged, so it was set aside as {0} and is being built again from your pictures. Nothing was deleted.</source>
        <translation>图库已损坏，已另存为 {0}，并正从您的图片重建。没有删除任何内容。</translation>
    </message>
    <message>
        <source>The library {0} cannot be made: {1}.</source>
        <translation>无法创建图库 {0}：{1}。</translation>
    </message>
    <message>
        <source>The library {0} cannot be used: {1}. Check the disk and the rights of its folder.</source>
        <translation>无法使用图库 {0}：{1}。请检查磁盘及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The library {0} is damaged ({1}). Start the studio again: it will be built anew from your pictures.</source>
        <translation>图库 {0} 已损坏（{1}）。请重新启动工作室：将从您的图片重建。</translation>
    </message>
    <message>
        <source>The library {0} is in use by another program. Try again soon.</source>
        <translation>图库 {0} 正被另一程序使用。请稍后重试。</translation>
    </message>
    <message>
        <source>The library {0} is not a library of this studio ({1}).</source>
        <translation>图库 {0} 不是本工作室的图库（{1}）。</translation>
    </message>
    <message>
        <source>The library {0} is not open, so nothing can be kept in it.</source>
        <translation>图库 {0} 未打开，无法保存任何内容。</translation>
    </message>
    <message>
        <source>The library {0} was found to be damaged.</source>
        <translation>发现图库 {0} 已损坏。</translation>
    </message>
    <message>
        <source>The library {0} was made by a newer Stepwise Studio. Update this one, or choose another folder with STUDIO_HOME.</source>
        <translation>图库 {0} 由更新版本的 Stepwise Studio 创建。请更新本程序，或用 STUDIO_HOME 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The mask {0} is empty: no pixel of it is white, so there is nothing to paint.</source>
        <translation>蒙版 {0} 是空的：没有白色像素，因此没有可画之处。</translation>
    </message>
    <message>
        <source>The mask {0} is {1} × {2} pixels, its picture {3} × {4}. Make them the same size.</source>
        <translation>蒙版 {0} 为 {1} × {2} 像素，其图片为 {3} × {4}。请使两者大小相同。</translation>
    </message>
    <message>
        <source>The model answered with numbers that are not finite at step {0} in {1}. Try float32, or another sampler.</source>
        <translation>模型在步骤 {0} 以 {1} 给出了非有限数值。请尝试 float32 或其他采样器。</translation>
    </message>
    <message>
        <source>The model cannot be run: {0}. Its file may be damaged, or the memory is used up.</source>
        <translation>模型无法运行：{0}。文件可能已损坏，或内存已用尽。</translation>
    </message>
    <message>
        <source>The model had no picture for these words. Try again, or select other words.</source>
        <translation>模型没有由这些词想到图片。请重试，或选择其他词。</translation>
    </message>
    <message>
        <source>The model had no picture for these words. Try again, or use other words.</source>
        <translation>模型没有由这些词想到图片。请重试，或使用其他词。</translation>
    </message>
    <message>
        <source>The model has no token {0}; its ids go from 0 to {1}.</source>
        <translation>模型没有词元 {0}；其编号为 0 到 {1}。</translation>
    </message>
    <message>
        <source>The model in {0} cannot be read ({1}).</source>
        <translation>无法读取 {0} 中的模型（{1}）。</translation>
    </message>
    <message>
        <source>The model in {0} is not whole: it must name {1}. Fetch it again.</source>
        <translation>{0} 中的模型不完整：它必须指明 {1}。请重新获取。</translation>
    </message>
    <message>
        <source>The model in {0} names no {1} that the studio can load.</source>
        <translation>{0} 中的模型没有指明工作室能加载的 {1}。</translation>
    </message>
    <message>
        <source>The model in {0} wants {1} for its {2}. The studio runs only diffusers and transformers, never code that comes with a model, so it does not load this one.</source>
        <translation>{0} 中的模型要用 {1} 作为其 {2}。工作室只运行 diffusers 和 transformers，从不运行随模型附带的代码，因此不加载它。</translation>
    </message>
    <message>
        <source>The model in {0} wants {1}&apos;s {2}, which this version does not have.</source>
        <translation>{0} 中的模型需要 {1} 的 {2}，此版本没有。</translation>
    </message>
    <message>
        <source>The model knows no other word for this place. Choose another word.</source>
        <translation>模型想不出适合此处的其他词。请选择别的词。</translation>
    </message>
    <message>
        <source>The model reads {0} tokens of the prompt&apos;s {1}; cut off: {2}</source>
        <translation>模型只读取提示词 {1} 个词元中的 {0} 个；截去：{2}</translation>
    </message>
    <message>
        <source>The model sees {0} tokens at most, and they are used up.</source>
        <translation>模型最多能看到 {0} 个词元，已经用完。</translation>
    </message>
    <message>
        <source>The model&apos;s chat template leaves out a reply. Start a new conversation.</source>
        <translation>模型的聊天模板漏掉了一次回复。请开始新的对话。</translation>
    </message>
    <message>
        <source>The model&apos;s chat template refuses this conversation ({0}).</source>
        <translation>模型的聊天模板拒绝此对话（{0}）。</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>The model_index.json in {0} does not say what the model is. Fetch the model again.</source>
        <translation>{0} 中的 model_index.json 没有说明这是什么模型。请重新获取模型。</translation>
    </message>
    <message>
        <source>The model_index.json of {0} is none.</source>
        <translation>{0} 的 model_index.json 不是有效的索引。</translation>
    </message>
    <message>
        <source>The model_index.json of {0} is not readable JSON.</source>
        <translation>{0} 的 model_index.json 不是可读的 JSON。</translation>
    </message>
    <message>
        <source>The most tokens</source>
        <translation>最多词元数</translation>
    </message>
    <message>
        <source>The name {0} has broken characters, so it cannot be kept in the library.</source>
        <translation>名称 {0} 含有损坏的字符，无法存入图库。</translation>
    </message>
    <message>
        <source>The note in the picture is damaged: it holds no request.</source>
        <translation>图片中的注记已损坏：它不含请求。</translation>
    </message>
    <message>
        <source>The note in {0} has broken characters in it, so it cannot be read.</source>
        <translation>{0} 中的注记含有损坏的字符，无法读取。</translation>
    </message>
    <message>
        <source>The note in {0} is larger than {1} MB, so it is not read.</source>
        <translation>{0} 中的注记超过 {1} MB，因此不读取。</translation>
    </message>
    <message>
        <source>The picture was painted with {0}, which is not here.</source>
        <translation>该图片用 {0} 绘制，此处没有。</translation>
    </message>
    <message>
        <source>The plugin has no name, or none that a package may have.</source>
        <translation>插件没有名称，或名称不能用作包名。</translation>
    </message>
    <message>
        <source>The plugin needs {0} from an address of its own; that is not installed.</source>
        <translation>插件需要来自其自有地址的 {0}；不予安装。</translation>
    </message>
    <message>
        <source>The plugin needs {0}, which names no package.</source>
        <translation>插件需要 {0}，它不是包名。</translation>
    </message>
    <message>
        <source>The plugin wants to put files outside its own folder, so it was not installed.</source>
        <translation>插件要把文件放到自己的文件夹之外，因此未安装。</translation>
    </message>
    <message>
        <source>The plugin {0} is back at version {1}</source>
        <translation>插件 {0} 已恢复到版本 {1}</translation>
    </message>
    <message>
        <source>The plugin {0} is off</source>
        <translation>插件 {0} 已停用</translation>
    </message>
    <message>
        <source>The plugin {0} is on</source>
        <translation>插件 {0} 已启用</translation>
    </message>
    <message>
        <source>The plugin&apos;s list of samplers cannot be read: {0}.</source>
        <translation>无法读取插件的采样器列表：{0}。</translation>
    </message>
    <message>
        <source>The plugin&apos;s packages cannot be installed</source>
        <translation>无法安装插件的包</translation>
    </message>
    <message>
        <source>The plugin&apos;s pyproject.toml cannot be read: {0}.</source>
        <translation>无法读取插件的 pyproject.toml：{0}。</translation>
    </message>
    <message>
        <source>The plugin&apos;s version must stand in its pyproject.toml, as in version = &quot;1.0.0&quot;.</source>
        <translation>插件的版本必须写在其 pyproject.toml 中，例如 version = &quot;1.0.0&quot;。</translation>
    </message>
    <message>
        <source>The plugin&apos;s {0} is missing or cannot be read.</source>
        <translation>插件的 {0} 缺失或无法读取。</translation>
    </message>
    <message>
        <source>The process for samplers from plugins could not be started or has ended. Try again, or use a built-in one.</source>
        <translation>插件采样器的进程无法启动或已结束。请重试，或使用内置采样器。</translation>
    </message>
    <message>
        <source>The prompt has a LoRA that cannot be read. Write it as &lt;lora:name:0.8&gt;.</source>
        <translation>提示词中有一个无法读取的 LoRA。请写成 &lt;lora:name:0.8&gt;。</translation>
    </message>
    <message>
        <source>The prompt has an embedding that cannot be read. Write it as &lt;embedding:name&gt;.</source>
        <translation>提示词中有一个无法读取的嵌入。请写成 &lt;embedding:name&gt;。</translation>
    </message>
    <message>
        <source>The prompt is made of the first {0} characters of the selection.</source>
        <translation>提示词取自所选内容的前 {0} 个字符。</translation>
    </message>
    <message>
        <source>The prompt is too long for the note in a JPEG; export a PNG or WebP, or leave the note out.</source>
        <translation>提示词太长，无法写入 JPEG 的注记；请导出 PNG 或 WebP，或不写注记。</translation>
    </message>
    <message>
        <source>The safety checker of {0} cannot be loaded. Fetch the model again, or turn the check off in the preferences.</source>
        <translation>无法加载 {0} 的安全检查器。请重新获取模型，或在首选项中关闭检查。</translation>
    </message>
    <message>
        <source>The sampler {0} does not describe its settings in a way that can be shown.</source>
        <translation>采样器 {0} 没有以可显示的方式描述其设置。</translation>
    </message>
    <message>
        <source>The sampler {0} has no setting {1}. {2}</source>
        <translation>采样器 {0} 没有设置 {1}。{2}</translation>
    </message>
    <message>
        <source>The sampler {0} of the plugin {1} is off: {2}.</source>
        <translation>插件 {1} 的采样器 {0} 已关闭：{2}。</translation>
    </message>
    <message>
        <source>The sampler {0} stopped after {1} of {2} steps.</source>
        <translation>采样器 {0} 在 {2} 步中的第 {1} 步后停止。</translation>
    </message>
    <message>
        <source>The sampler {0} was ended: {1}. What is done so far is kept; another sampler can go on from there.</source>
        <translation>采样器 {0} 已被结束：{1}。已完成的部分会保留；可由另一采样器从那里继续。</translation>
    </message>
    <message>
        <source>The scale must be above 1 and at most {0}, not {1}.</source>
        <translation>倍数必须大于 1 且不超过 {0}，而不是 {1}。</translation>
    </message>
    <message>
        <source>The schedule {0} has no {1} different noise levels on this model, which was trained on {2}. Ask for fewer steps, or take the schedule karras.</source>
        <translation>调度 {0} 在此模型（按 {2} 级训练）上没有 {1} 个不同的噪声水平。请减少步数，或采用调度 karras。</translation>
    </message>
    <message>
        <source>The server at {0} cannot be reached: {1}.</source>
        <translation>无法连接 {0} 上的服务器：{1}。</translation>
    </message>
    <message>
        <source>The server broke off in the middle of its answer. What was written so far is kept.</source>
        <translation>服务器在回答中途断开。已写的内容会保留。</translation>
    </message>
    <message>
        <source>The server did not offer this token, so its text is not known. Choose another.</source>
        <translation>服务器没有提供此词元，因此其文本未知。请选择另一个。</translation>
    </message>
    <message>
        <source>The server does not have this model or this address ({0}).</source>
        <translation>服务器没有此模型或此地址（{0}）。</translation>
    </message>
    <message>
        <source>The server does not know all settings: only the common ones are used</source>
        <translation>服务器不认识全部设置：只使用常见的设置</translation>
    </message>
    <message>
        <source>The server failed ({0}): {1}.</source>
        <translation>服务器出错（{0}）：{1}。</translation>
    </message>
    <message>
        <source>The server failed: {0}</source>
        <translation>服务器出错：{0}</translation>
    </message>
    <message>
        <source>The server only holds conversations: the text is continued in one</source>
        <translation>服务器只支持对话：文本将在对话中续写</translation>
    </message>
    <message>
        <source>The server refused {0} (HTTP {1}). {2}</source>
        <translation>服务器拒绝了 {0}（HTTP {1}）。{2}</translation>
    </message>
    <message>
        <source>The server refuses the request: {0}.</source>
        <translation>服务器拒绝该请求：{0}。</translation>
    </message>
    <message>
        <source>The server said nothing for {0} seconds, so it was given up. What was written so far is kept.</source>
        <translation>服务器 {0} 秒没有响应，已放弃。已写的内容会保留。</translation>
    </message>
    <message>
        <source>The server sent something that is not an answer ({0}). Is this the address of an OpenAI-compatible server? What was written so far is kept.</source>
        <translation>服务器发来的不是回答（{0}）。这是 OpenAI 兼容服务器的地址吗？已写的内容会保留。</translation>
    </message>
    <message>
        <source>The server wants another key ({0}): {1}.</source>
        <translation>服务器要求另一个密钥（{0}）：{1}。</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {0}: {1}.</source>
        <translation>无法将设置保存到 {0}：{1}。</translation>
    </message>
    <message>
        <source>The settings could not be read ({0}), so they start afresh.</source>
        <translation>无法读取设置（{0}），因此重新开始。</translation>
    </message>
    <message>
        <source>The settings could not be read ({0}). They start afresh; the old file is kept as {1}.</source>
        <translation>无法读取设置（{0}）。设置重新开始；旧文件保留为 {1}。</translation>
    </message>
    <message>
        <source>The starter models are in {0}</source>
        <translation>入门模型在 {0} 中</translation>
    </message>
    <message>
        <source>The starter models cannot be put into {0} ({1}).</source>
        <translation>无法将入门模型放入 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The starter painter cannot be put into {0} ({1}).</source>
        <translation>无法将入门绘图模型放入 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The studio cannot paint with a {0}. It can with the families {1}.</source>
        <translation>工作室无法用 {0} 绘制。可用的系列：{1}。</translation>
    </message>
    <message>
        <source>The studio cannot paint with {0}, a model of the family {1}. It can with: {2}.</source>
        <translation>工作室无法用 {0}（{1} 系列的模型）绘制。可用的有：{2}。</translation>
    </message>
    <message>
        <source>The studio is not installed properly, so it has no samplers. Run `make setup`.</source>
        <translation>工作室未正确安装，因此没有采样器。请运行 `make setup`。</translation>
    </message>
    <message>
        <source>The studio is offline: no connection is opened.</source>
        <translation>工作室处于离线状态：不会打开任何连接。</translation>
    </message>
    <message>
        <source>The studio is online, but nothing is ever sent unasked.</source>
        <translation>工作室可以联网，但未经您要求绝不发送任何内容。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring could not be {0} ({1}). Unlock it and try again.</source>
        <translation>系统密钥环无法使用（{0}：{1}）。请解锁后重试。</translation>
    </message>
    <message>
        <source>The tape {0} cannot be written: {1}.</source>
        <translation>无法写入步骤带 {0}：{1}。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The text has {0} tokens, but this model sees {1} at most, its answer included. Shorten the text, or start a new conversation.</source>
        <translation>文本有 {0} 个词元，但此模型连同回答最多能看到 {1} 个。请缩短文本，或开始新的对话。</translation>
    </message>
    <message>
        <source>The text in the picture is no note of settings.</source>
        <translation>图片中的文本不是设置注记。</translation>
    </message>
    <message>
        <source>The text on standard input is not UTF-8.</source>
        <translation>标准输入中的文本不是 UTF-8。</translation>
    </message>
    <message>
        <source>The upscaler {0} cannot be read: {1}.</source>
        <translation>无法读取放大模型 {0}：{1}。</translation>
    </message>
    <message>
        <source>The weights in {0} are pickles, which can run any program when they are loaded. Use the model&apos;s safetensors version.</source>
        <translation>{0} 中的权重是 pickle，加载时可运行任何程序。请使用该模型的 safetensors 版本。</translation>
    </message>
    <message>
        <source>The weights of the {0} are missing: there is no {1}. Fetch the model again.</source>
        <translation>缺少{0}的权重：没有 {1}。请重新获取模型。</translation>
    </message>
    <message>
        <source>The window sets it aside and starts afresh; or mend {0} by hand.</source>
        <translation>窗口会将它放到一边并重新开始；也可以手动修复 {0}。</translation>
    </message>
    <message>
        <source>The {0} cannot be put into {1}. Set STUDIO_HOME to a folder that you may write to.</source>
        <translation>无法将{0}放入 {1}。请将 STUDIO_HOME 设为您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>The {0} in {1} has only {2}. Rename it to {3}.</source>
        <translation>{1} 中的{0}只有 {2}。请将其重命名为 {3}。</translation>
    </message>
    <message>
        <source>The {0} is not here yet. Fetch it ({1} MB) with: {2}. Without a network, give it the wheel: {3} --from {4}</source>
        <translation>{0}尚不在此处。请获取（{1} MB）：{2}。没有网络时，请给出 wheel：{3} --from {4}</translation>
    </message>
    <message>
        <source>The {0} of the model in {1} cannot be loaded: {2}</source>
        <translation>无法加载 {1} 中模型的{0}：{2}</translation>
    </message>
    <message>
        <source>The {0} of the model in {1} wants to run code that comes with it (trust_remote_code). The studio never does, so it does not load this model. Look for a version that needs no code.</source>
        <translation>{1} 中模型的{0}要运行随附的代码（trust_remote_code）。工作室从不这样做，因此不加载此模型。请寻找不需要代码的版本。</translation>
    </message>
    <message>
        <source>The {0} threshold of edges must be a whole number, not {1}.</source>
        <translation>边缘的 {0} 阈值必须是整数，而不是 {1}。</translation>
    </message>
    <message>
        <source>There are {0} networks without the rest of their model in it.</source>
        <translation>其中有 {0} 个网络缺少模型的其余部分。</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>现有：{0}。</translation>
    </message>
    <message>
        <source>There is a model {0} already. Remove it first, or choose another name.</source>
        <translation>已有模型 {0}。请先移除它，或选择其他名称。</translation>
    </message>
    <message>
        <source>There is no display here, so no window can open. `studio info FILE` says what is in it.</source>
        <translation>这里没有显示器，因此无法打开窗口。`studio info FILE` 会说明文件内容。</translation>
    </message>
    <message>
        <source>There is no earlier version of {0} to go back to.</source>
        <translation>{0} 没有可以回退的旧版本。</translation>
    </message>
    <message>
        <source>There is no export {0}. There are: {1}.</source>
        <translation>没有导出方式 {0}。现有：{1}。</translation>
    </message>
    <message>
        <source>There is no family {0}. There are: {1}.</source>
        <translation>没有系列 {0}。现有：{1}。</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>没有文件 {0}。</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>没有文件夹 {0}。</translation>
    </message>
    <message>
        <source>There is no language model {0}. Put it into {1}, or give its path.</source>
        <translation>没有语言模型 {0}。请把它放到 {1}，或给出其路径。</translation>
    </message>
    <message>
        <source>There is no layer below this one to merge it with.</source>
        <translation>此图层下方没有可合并的图层。</translation>
    </message>
    <message>
        <source>There is no layer to paint on. Add one with the plus below the layers.</source>
        <translation>没有可以绘制的图层。请用图层下方的加号添加一个。</translation>
    </message>
    <message>
        <source>There is no memory to share with the sampler {0}: {1}.</source>
        <translation>没有可与采样器 {0} 共享的内存：{1}。</translation>
    </message>
    <message>
        <source>There is no model in {0}.</source>
        <translation>{0} 中没有模型。</translation>
    </message>
    <message>
        <source>There is no model {0}. There are: {1}.</source>
        <translation>没有模型 {0}。现有：{1}。</translation>
    </message>
    <message>
        <source>There is no number type {0}; take one of {1}.</source>
        <translation>没有数值类型 {0}；请取 {1} 之一。</translation>
    </message>
    <message>
        <source>There is no picture {0}.</source>
        <translation>没有图片 {0}。</translation>
    </message>
    <message>
        <source>There is no plugin {0}. Installed: {1}.</source>
        <translation>没有插件 {0}。已安装：{1}。</translation>
    </message>
    <message>
        <source>There is no precision {0}. There are: {1}.</source>
        <translation>没有精度 {0}。现有：{1}。</translation>
    </message>
    <message>
        <source>There is no sampler {0}. If it is a plugin&apos;s, install that, or take another: {1}.</source>
        <translation>没有采样器 {0}。若它属于某个插件，请安装该插件，或改用：{1}。</translation>
    </message>
    <message>
        <source>There is no schedule {0}. There are: {1}.</source>
        <translation>没有调度 {0}。现有：{1}。</translation>
    </message>
    <message>
        <source>There is no upscaler {0}.</source>
        <translation>没有放大模型 {0}。</translation>
    </message>
    <message>
        <source>There is no way {0} to make a control picture. There are: {1}.</source>
        <translation>没有生成控制图的方式 {0}。现有：{1}。</translation>
    </message>
    <message>
        <source>There is no wheel of {0} to install.</source>
        <translation>没有可安装的 {0} 的 wheel。</translation>
    </message>
    <message>
        <source>There is no window to open here, so this paints {0} without one.</source>
        <translation>这里无法打开窗口，因此在没有窗口的情况下绘制 {0}。</translation>
    </message>
    <message>
        <source>There is no {0} {1}. Put it into {2}. {3}</source>
        <translation>没有{0} {1}。请把它放到 {2}。{3}</translation>
    </message>
    <message>
        <source>There is no {0} {1}. Put {2}.safetensors into {3}. {4}</source>
        <translation>没有{0} {1}。请把 {2}.safetensors 放到 {3}。{4}</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>目前还没有。</translation>
    </message>
    <message>
        <source>There is not enough memory for the assistant. Close other programs, or choose a smaller model for it.</source>
        <translation>内存不足以运行助手。请关闭其他程序，或为它选择较小的模型。</translation>
    </message>
    <message>
        <source>There is not enough memory to enlarge the picture. Choose smaller tiles, or enlarge less.</source>
        <translation>内存不足以放大图片。请选择较小的分块，或减小倍数。</translation>
    </message>
    <message>
        <source>There is not enough memory to load the model. Close other programs, or choose a smaller model.</source>
        <translation>内存不足以加载模型。请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <source>There is not enough memory to make the finished picture. Its steps are kept: decode it in tiles, or paint smaller.</source>
        <translation>内存不足，无法生成完成的图片。各步骤已保留：请分块解码，或画小一些。</translation>
    </message>
    <message>
        <source>There is not enough memory to paint. The steps so far are kept: paint smaller, or fewer at once.</source>
        <translation>内存不足以绘制。已完成的步骤会保留：请减小尺寸，或减少每批数量。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the prompt. Close other programs, or choose a smaller model.</source>
        <translation>内存不足以读取提示词。请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <source>There is nothing to write about: the prompt is empty for this model.</source>
        <translation>没有可写的内容：对此模型而言提示词是空的。</translation>
    </message>
    <message>
        <source>There is nothing to write about: the prompt is empty.</source>
        <translation>没有可写的内容：提示词是空的。</translation>
    </message>
    <message>
        <source>This is no control and no picture prompt: {0}.</source>
        <translation>这不是控制，也不是图片提示：{0}。</translation>
    </message>
    <message>
        <source>This is no token: it must be one word of plain letters, digits and signs. Copy it again.</source>
        <translation>这不是令牌：它必须是由普通字母、数字和符号组成的一个词。请重新复制。</translation>
    </message>
    <message>
        <source>This is not a painting request: {0}.</source>
        <translation>这不是绘制请求：{0}。</translation>
    </message>
    <message>
        <source>This is not a writing request: {0}.</source>
        <translation>这不是写作请求：{0}。</translation>
    </message>
    <message>
        <source>This machine cannot hold it to {0}. Install it all the same?</source>
        <translation>本机无法强制执行 {0}。仍要安装吗？</translation>
    </message>
    <message>
        <source>This model has no chat template: it only continues text (Continue in the draft, or --raw). For all else choose a model that is made for conversation.</source>
        <translation>此模型没有聊天模板：它只能续写文本（草稿中的“续写”，或 --raw）。其他用途请选择为对话而制的模型。</translation>
    </message>
    <message>
        <source>This model or this processor has no way to run in 8 bits here. Use --dtype auto.</source>
        <translation>此模型或此处理器无法在此以 8 位运行。请使用 --dtype auto。</translation>
    </message>
    <message>
        <source>This model paints pixels, and reads no words.</source>
        <translation>此模型绘制像素，不读文字。</translation>
    </message>
    <message>
        <source>This model paints small pixels, without a VAE; enlarge what you like.</source>
        <translation>此模型绘制小尺寸像素，没有 VAE；喜欢的可以放大。</translation>
    </message>
    <message>
        <source>This model refines: name it as the refiner of another one, or start from a picture.</source>
        <translation>此模型用于精修：请将它指定为另一模型的精修模型，或从图片开始。</translation>
    </message>
    <message>
        <source>This model takes no LoRA. Leave out &lt;lora:...&gt;, or choose another model.</source>
        <translation>此模型不接受 LoRA。请去掉 &lt;lora:...&gt;，或选择其他模型。</translation>
    </message>
    <message>
        <source>This model takes no embeddings. Leave out &lt;embedding:...&gt;, or choose another model.</source>
        <translation>此模型不接受嵌入。请去掉 &lt;embedding:...&gt;，或选择其他模型。</translation>
    </message>
    <message>
        <source>This model was distilled to be told its guidance: it is asked once a step and reads no negative prompt.</source>
        <translation>此模型经蒸馏，可直接接收引导值：每步只询问一次，且不读负面提示词。</translation>
    </message>
    <message>
        <source>This model was distilled: it needs {0} steps and no guidance.</source>
        <translation>此模型经蒸馏：需要 {0} 步，且无需引导。</translation>
    </message>
    <message>
        <source>This model&apos;s noise schedule {0} is not one that the studio knows.</source>
        <translation>工作室不认识此模型的噪声调度 {0}。</translation>
    </message>
    <message>
        <source>This model&apos;s scheduler has {0} {1}; the studio knows {2}. Choose another model.</source>
        <translation>此模型的调度器有 {0} {1}；工作室认识 {2}。请选择其他模型。</translation>
    </message>
    <message>
        <source>This model&apos;s scheduler_config.json cannot be read: {0}.</source>
        <translation>无法读取此模型的 scheduler_config.json：{0}。</translation>
    </message>
    <message>
        <source>This model&apos;s scheduler_config.json holds no noise levels that rise from step to step.</source>
        <translation>此模型的 scheduler_config.json 中没有逐步上升的噪声水平。</translation>
    </message>
    <message>
        <source>This run has no steps yet, so there is nothing to export.</source>
        <translation>此运行还没有步骤，因此没有可导出的内容。</translation>
    </message>
    <message>
        <source>This run has no tape any more, so its steps cannot be saved.</source>
        <translation>此运行已没有步骤带，因此无法保存其步骤。</translation>
    </message>
    <message>
        <source>This run has {0} steps on its tape; branch at 0 to that.</source>
        <translation>此运行的步骤带上有 {0} 步；请在 0 到该步之间分支。</translation>
    </message>
    <message>
        <source>This run is at work, or its tape is gone. Pause it, or wait for its end.</source>
        <translation>此运行正在进行，或其步骤带已不存在。请暂停它，或等待其结束。</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps secrets encrypted, so the studio keeps none: it never writes them into a file. Install and unlock one (GNOME Keyring, KWallet or KeePassXC on Linux), or set HF_TOKEN in the environment for the Hugging Face hub.</source>
        <translation>本系统没有加密保存秘密的密钥环，因此工作室不保存任何秘密：绝不写入文件。请安装并解锁一个（Linux 上为 GNOME Keyring、KWallet 或 KeePassXC），或为 Hugging Face 模型站在环境中设置 HF_TOKEN。</translation>
    </message>
    <message>
        <source>This tape cannot be played: at step {0} it holds an answer for noise level {1} where the sampler {2} now asks for {3}.</source>
        <translation>无法播放此步骤带：在步骤 {0} 它存有噪声水平 {1} 的回答，而采样器 {2} 现在要的是 {3}。</translation>
    </message>
    <message>
        <source>This tape holds no step yet, so there is nothing to verify.</source>
        <translation>此步骤带还没有步骤，因此没有可验证的内容。</translation>
    </message>
    <message>
        <source>This tape holds no token yet, so there is nothing to verify.</source>
        <translation>此步骤带还没有词元，因此没有可验证的内容。</translation>
    </message>
    <message>
        <source>This text has {0} tokens on its tape; branch at 0 to that.</source>
        <translation>此文本的步骤带上有 {0} 个词元；请在 0 到该处之间分支。</translation>
    </message>
    <message>
        <source>This user has no home folder. Set STUDIO_HOME to a folder that you may write to.</source>
        <translation>此用户没有主文件夹。请将 STUDIO_HOME 设为您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>Tiles are used {0}, not {1}.</source>
        <translation>分块的使用方式为 {0}，而不是 {1}。</translation>
    </message>
    <message>
        <source>To begin from a picture&apos;s own noise, choose the picture to start from, too.</source>
        <translation>要从图片自身的噪声开始，请同时选择起始图片。</translation>
    </message>
    <message>
        <source>Token for {0}:</source>
        <translation>{0} 的令牌：</translation>
    </message>
    <message>
        <source>Too large for this machine: about {0} of memory.</source>
        <translation>对本机来说太大：约 {0} 内存。</translation>
    </message>
    <message>
        <source>Too large for this machine: about {0}, and {1} are here.</source>
        <translation>对本机来说太大：约 {0}，此处有 {1}。</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Twice the steps, {0} times nearer to the right answer</source>
        <translation>步数加倍，离正确答案近 {0} 倍</translation>
    </message>
    <message>
        <source>VAEs</source>
        <translation>个 VAE</translation>
    </message>
    <message>
        <source>Variance of the fresh noise: 0 is the smallest, 1 the largest that can be right</source>
        <translation>新噪声的方差：0 为合理范围内的最小值，1 为最大值</translation>
    </message>
    <message>
        <source>Version {0} stays in use.</source>
        <translation>版本 {0} 继续使用。</translation>
    </message>
    <message>
        <source>Waiting for {0}</source>
        <translation>正在等待 {0}</translation>
    </message>
    <message>
        <source>Weights cannot be {0}. They can be: {1}.</source>
        <translation>权重不能是 {0}。可选：{1}。</translation>
    </message>
    <message>
        <source>What the library knows about {0} is damaged; open the file itself.</source>
        <translation>图库中关于 {0} 的记录已损坏；请直接打开文件。</translation>
    </message>
    <message>
        <source>What {0} needs ({1}) cannot be had</source>
        <translation>无法取得 {0} 所需的内容（{1}）</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Wild</source>
        <translation>狂放</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Write a first line, and the assistant goes on from there.</source>
        <translation>请先写一行，助手会从那里继续。</translation>
    </message>
    <message>
        <source>Write a text with a language model.</source>
        <translation>用语言模型写一段文字。</translation>
    </message>
    <message>
        <source>Writing MP4 needs the package av: pip install av. GIF and WebP animations work without it.</source>
        <translation>写 MP4 需要包 av：pip install av。GIF 和 WebP 动画不需要它。</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>a ControlNet and its picture; way is as_it_is, canny or invert, and weight, start, end (shares of the steps), low, high (of canny) may follow; give it again for a second one</source>
        <translation>一个 ControlNet 及其图片；way 为 as_it_is、canny 或 invert，其后可加 weight、start、end（步数的比例）、low、high（用于 canny）；再次给出可添加第二个</translation>
    </message>
    <message>
        <source>a branch that changes nothing is not the same picture as its parent</source>
        <translation>未作改动的分支与其父图片不同</translation>
    </message>
    <message>
        <source>a family of the studio&apos;s, language or lora</source>
        <translation>工作室的某个系列，或 language、lora</translation>
    </message>
    <message>
        <source>a name from `studio models list`</source>
        <translation>`studio models list` 中的名称</translation>
    </message>
    <message>
        <source>a name from `studio samplers list`</source>
        <translation>`studio samplers list` 中的名称</translation>
    </message>
    <message>
        <source>a name in the models folder, a path, or ADDRESS#MODEL of a server</source>
        <translation>模型文件夹中的名称、路径，或服务器的 ADDRESS#MODEL</translation>
    </message>
    <message>
        <source>a network in fp16 or bf16 changes the picture a lot</source>
        <translation>fp16 或 bf16 的网络会明显改变图片</translation>
    </message>
    <message>
        <source>a part of its path is no folder; check the path</source>
        <translation>路径中有一部分不是文件夹；请检查路径</translation>
    </message>
    <message>
        <source>a picture depends on its neighbours in the batch</source>
        <translation>图片受同批其他图片影响</translation>
    </message>
    <message>
        <source>a picture under as much noise as a step of painting begins with</source>
        <translation>把图片加噪到某一步绘制开始时的程度</translation>
    </message>
    <message>
        <source>a prompt for where MASK is white</source>
        <translation>用于 MASK 白色部分的提示词</translation>
    </message>
    <message>
        <source>a sampler, a plugin, or what could be installed</source>
        <translation>采样器、插件，或可以安装的内容</translation>
    </message>
    <message>
        <source>a second model of the same family for the last steps</source>
        <translation>用于最后几步的同系列第二个模型</translation>
    </message>
    <message>
        <source>a step&apos;s denoised</source>
        <translation>某一步的 denoised</translation>
    </message>
    <message>
        <source>a step&apos;s x</source>
        <translation>某一步的 x</translation>
    </message>
    <message>
        <source>a tile&apos;s pixels; fewer take less memory</source>
        <translation>每个分块的像素；越少占用内存越少</translation>
    </message>
    <message>
        <source>a wheel, zip or project; a PyPI or Git address</source>
        <translation>wheel、zip 或项目；PyPI 或 Git 地址</translation>
    </message>
    <message>
        <source>after this share of the steps; 0.8 if not given</source>
        <translation>完成这一比例的步数后开始；未给出时为 0.8</translation>
    </message>
    <message>
        <source>against over-exposure, 0 to 1</source>
        <translation>防止过曝，0 到 1</translation>
    </message>
    <message>
        <source>always the likeliest token, no penalty</source>
        <translation>始终取最可能的词元，不加惩罚</translation>
    </message>
    <message>
        <source>ambiguous option: {0} could match {1}</source>
        <translation>选项不明确：{0} 可能是 {1}</translation>
    </message>
    <message>
        <source>an Euler step down, fresh noise up. Song et al. (2021), Score-Based SDEs, Eq. 47.</source>
        <translation>先用 Euler 下降一步，再加入新噪声。Song et al. (2021)，Score-Based SDEs，式 47。</translation>
    </message>
    <message>
        <source>an IP-Adapter and the picture that it reads beside the words; give it again for a second one</source>
        <translation>一个 IP-Adapter 及它与文字一同读取的图片；再次给出可添加第二个</translation>
    </message>
    <message>
        <source>an upscaler&apos;s name, or its .safetensors</source>
        <translation>放大模型的名称或其 .safetensors</translation>
    </message>
    <message>
        <source>and back to the first</source>
        <translation>并回到第一幅</translation>
    </message>
    <message>
        <source>another VAE than the model&apos;s own</source>
        <translation>不使用模型自带的 VAE，而用另一个</translation>
    </message>
    <message>
        <source>argument {0}: {1}</source>
        <translation>参数 {0}：{1}</translation>
    </message>
    <message>
        <source>as its author spaced it</source>
        <translation>按作者的间隔</translation>
    </message>
    <message>
        <source>as the hub names it, such as mit</source>
        <translation>按模型站的写法，例如 mit</translation>
    </message>
    <message>
        <source>as trailing, as ComfyUI and A1111 round it</source>
        <translation>同 trailing，按 ComfyUI 和 A1111 的方式取整</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>by {0}, licence {1}, from {2}</source>
        <translation>作者 {0}，许可证 {1}，来自 {2}</translation>
    </message>
    <message>
        <source>can be read</source>
        <translation>可以读取</translation>
    </message>
    <message>
        <source>cannot be read: it holds no settings</source>
        <translation>无法读取：其中没有设置</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation>无法读取：{0}</translation>
    </message>
    <message>
        <source>change this picture as the prompt says</source>
        <translation>按提示词修改这幅图片</translation>
    </message>
    <message>
        <source>continue the text as it stands, without a chat template</source>
        <translation>按原样续写文本，不套用聊天模板</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>damaged: {0}</source>
        <translation>已损坏：{0}</translation>
    </message>
    <message>
        <source>delete a model, and say how much that frees</source>
        <translation>删除模型，并说明释放了多少空间</translation>
    </message>
    <message>
        <source>delete a plugin</source>
        <translation>删除插件</translation>
    </message>
    <message>
        <source>denoise takes one noise level for the whole batch</source>
        <translation>denoise 对整批只接受一个噪声水平</translation>
    </message>
    <message>
        <source>denoised latents</source>
        <translation>去噪后的潜变量</translation>
    </message>
    <message>
        <source>dense at the start and at the end</source>
        <translation>开头和结尾较密</translation>
    </message>
    <message>
        <source>determinism</source>
        <translation>可重复性</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>distance {0}, by chance {1}</source>
        <translation>距离 {0}，随机水平 {1}</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>draw from the posterior. Ho et al. (2020), Eq. 6, 7; variance: Nichol and Dhariwal (2021), Eq. 15.</source>
        <translation>从后验分布中抽样。Ho et al. (2020)，式 6、7；方差：Nichol 与 Dhariwal (2021)，式 15。</translation>
    </message>
    <message>
        <source>each step must be a pair (x, denoised)</source>
        <translation>每一步必须是一对 (x, denoised)</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>个嵌入</translation>
    </message>
    <message>
        <source>end before this text; may be given again</source>
        <translation>在此文本之前结束；可多次给出</translation>
    </message>
    <message>
        <source>ended by the studio after {0} s without an answer</source>
        <translation>{0} 秒无响应后由工作室结束</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>enlarge a picture</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>error {0}</source>
        <translation>误差 {0}</translation>
    </message>
    <message>
        <source>even in the time of flow models, shifted to high noise</source>
        <translation>在流模型的时间上均匀，移向高噪声</translation>
    </message>
    <message>
        <source>even in training time, from the very last step</source>
        <translation>在训练时间上均匀，从最后一步起</translation>
    </message>
    <message>
        <source>every step takes away the same share of the noise</source>
        <translation>每一步去掉同样比例的噪声</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>至少需要一个值</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一个值</translation>
    </message>
    <message>
        <source>exponential, longer at high noise</source>
        <translation>指数，在高噪声处更长</translation>
    </message>
    <message>
        <source>fetch a model into the models folder, or go on with it</source>
        <translation>将模型下载到模型文件夹，或继续下载</translation>
    </message>
    <message>
        <source>finish a run that was cut off</source>
        <translation>完成中断的运行</translation>
    </message>
    <message>
        <source>first order, one call a step, the plain one. Karras et al. (2022), Algorithm 2 without the correction.</source>
        <translation>一阶，每步一次调用，最朴素的一种。Karras et al. (2022)，算法 2，不含校正。</translation>
    </message>
    <message>
        <source>float32 is exact, int8 fast on a CPU</source>
        <translation>float32 精确，int8 在 CPU 上较快</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>for consistency models; to the clean picture in one go, then noise again. Luo et al. (2023), Algorithm 3.</source>
        <translation>用于一致性模型；一次到达干净的图片，再加入噪声。Luo et al. (2023)，算法 3。</translation>
    </message>
    <message>
        <source>fp16 and bf16 stay close to fp32</source>
        <translation>fp16 和 bf16 与 fp32 接近</translation>
    </message>
    <message>
        <source>from step</source>
        <translation>从步骤</translation>
    </message>
    <message>
        <source>full precision, where the hub has half precision too</source>
        <translation>在模型站也提供半精度时，下载全精度</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>需授权</translation>
    </message>
    <message>
        <source>getting a confined process ready</source>
        <translation>正在准备隔离进程</translation>
    </message>
    <message>
        <source>go back to the version before</source>
        <translation>恢复到上一个版本</translation>
    </message>
    <message>
        <source>go on from a step of an earlier run</source>
        <translation>从以前运行的某一步继续</translation>
    </message>
    <message>
        <source>go on from a token of an earlier text</source>
        <translation>从以前文本的某个词元继续</translation>
    </message>
    <message>
        <source>guidance {0}</source>
        <translation>引导 {0}</translation>
    </message>
    <message>
        <source>guidance; 1 is none</source>
        <translation>引导；1 为无</translation>
    </message>
    <message>
        <source>half precision, and its own time</source>
        <translation>半精度及其自身用时</translation>
    </message>
    <message>
        <source>holds no text encoder or no VAE</source>
        <translation>没有文本编码器或没有 VAE</translation>
    </message>
    <message>
        <source>home</source>
        <translation>主文件夹</translation>
    </message>
    <message>
        <source>how long it plays</source>
        <translation>播放时长</translation>
    </message>
    <message>
        <source>how many at most (default: 20)</source>
        <translation>最多多少个（默认：20）</translation>
    </message>
    <message>
        <source>how many times</source>
        <translation>放大倍数</translation>
    </message>
    <message>
        <source>how many to keep for each token</source>
        <translation>每个词元保留多少个</translation>
    </message>
    <message>
        <source>how much of it is painted anew, 0 to 1</source>
        <translation>重新绘制的程度，0 到 1</translation>
    </message>
    <message>
        <source>ignored explicit argument {0}</source>
        <translation>多余的值 {0}</translation>
    </message>
    <message>
        <source>in pixels</source>
        <translation>以像素计</translation>
    </message>
    <message>
        <source>in pixels; else that of the first picture</source>
        <translation>以像素计；否则为第一幅图片的尺寸</translation>
    </message>
    <message>
        <source>in pixels; else the picture&apos;s own</source>
        <translation>以像素计；否则为图片自身的尺寸</translation>
    </message>
    <message>
        <source>install a plugin, after showing what it is</source>
        <translation>先显示插件的内容，再安装</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>invalid choice: {0} (choose from {1})</source>
        <translation>没有 {0}（可选：{1}）</translation>
    </message>
    <message>
        <source>invalid {0} value: {1}</source>
        <translation>无效的值 ({0})：{1}</translation>
    </message>
    <message>
        <source>is SDXL&apos;s refiner, which paints from pictures only</source>
        <translation>是 SDXL 的精修模型，只能从图片开始绘制</translation>
    </message>
    <message>
        <source>is a Stable Diffusion 2, whose single files do not say what they predict</source>
        <translation>是 Stable Diffusion 2，其单文件没有说明预测的是什么</translation>
    </message>
    <message>
        <source>is no checkpoint of a family whose single files the studio knows (Stable Diffusion 1, XL, 3 and 3.5, Flux.1)</source>
        <translation>不是工作室认识其单文件的系列（Stable Diffusion 1、XL、3 和 3.5、Flux.1）的检查点</translation>
    </message>
    <message>
        <source>it asked more than {0} questions in one step</source>
        <translation>它在一步中提出了超过 {0} 个问题</translation>
    </message>
    <message>
        <source>it asked the network about noise level {0}</source>
        <translation>它向网络询问了噪声水平 {0}</translation>
    </message>
    <message>
        <source>it asks the network twice a step and converges no faster than Euler: a slip in its formula?</source>
        <translation>它每步询问网络两次，却不比 Euler 收敛更快：公式有误？</translation>
    </message>
    <message>
        <source>it broke off; try again</source>
        <translation>连接中断；请重试</translation>
    </message>
    <message>
        <source>it can open connections</source>
        <translation>它可以打开连接</translation>
    </message>
    <message>
        <source>it can read files</source>
        <translation>它可以读取文件</translation>
    </message>
    <message>
        <source>it can start and signal some</source>
        <translation>它可以启动某些进程并向其发信号</translation>
    </message>
    <message>
        <source>it can take all there is</source>
        <translation>它可以占用全部</translation>
    </message>
    <message>
        <source>it cannot be loaded: {0}</source>
        <translation>无法加载：{0}</translation>
    </message>
    <message>
        <source>it cannot be reached: {0}</source>
        <translation>无法连接：{0}</translation>
    </message>
    <message>
        <source>it changes what it was given: latents, noise levels or the network&apos;s answers</source>
        <translation>它改动了给它的内容：潜变量、噪声水平或网络的回答</translation>
    </message>
    <message>
        <source>it crashed ({0})</source>
        <translation>它崩溃了（{0}）</translation>
    </message>
    <message>
        <source>it did not answer for {0} seconds</source>
        <translation>它 {0} 秒没有响应</translation>
    </message>
    <message>
        <source>it does not run in every case: {0}</source>
        <translation>它并非在所有情况下都能运行：{0}</translation>
    </message>
    <message>
        <source>it does not run: {0}</source>
        <translation>它无法运行：{0}</translation>
    </message>
    <message>
        <source>it draws random numbers of its own, so a seed does not name a picture</source>
        <translation>它自行抽取随机数，因此种子不能确定图片</translation>
    </message>
    <message>
        <source>it ended itself</source>
        <translation>它自行结束了</translation>
    </message>
    <message>
        <source>it is a folder; give the name of a file</source>
        <translation>它是文件夹；请给出文件名</translation>
    </message>
    <message>
        <source>it is larger than a file may be there; choose another disk</source>
        <translation>超出该处允许的文件大小；请选择其他磁盘</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is not a generator function: it must yield its steps</source>
        <translation>它不是生成器函数：必须用 yield 给出步骤</translation>
    </message>
    <message>
        <source>it is not there; check its name, and whether its disk is connected</source>
        <translation>它不存在；请检查名称，以及磁盘是否已连接</translation>
    </message>
    <message>
        <source>it leaves noise at the last step</source>
        <translation>它在最后一步留下了噪声</translation>
    </message>
    <message>
        <source>it made more than {0} steps</source>
        <translation>它走了超过 {0} 步</translation>
    </message>
    <message>
        <source>it makes {0} steps where there are {1} intervals</source>
        <translation>它走了 {0} 步，而区间有 {1} 个</translation>
    </message>
    <message>
        <source>it printed more than {0} KiB</source>
        <translation>它输出了超过 {0} KiB</translation>
    </message>
    <message>
        <source>it sent something that is no answer</source>
        <translation>它发来的不是回答</translation>
    </message>
    <message>
        <source>it stopped after {0} of {1} steps</source>
        <translation>它在 {1} 步中的第 {0} 步后停止</translation>
    </message>
    <message>
        <source>it took more than {0} seconds of its own for one step</source>
        <translation>它一步自身用时超过 {0} 秒</translation>
    </message>
    <message>
        <source>it used more than {0} seconds of processor time</source>
        <translation>它使用了超过 {0} 秒的处理器时间</translation>
    </message>
    <message>
        <source>it wrote more than {0} MiB to its scratch folder</source>
        <translation>它向临时文件夹写入了超过 {0} MiB</translation>
    </message>
    <message>
        <source>its certificate cannot be trusted; check the address and this machine&apos;s clock</source>
        <translation>其证书不可信；请检查地址和本机的时钟</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>其文件头无法读取</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>其文件头被截断</translation>
    </message>
    <message>
        <source>its header is not a table of tensors</source>
        <translation>其文件头不是张量表</translation>
    </message>
    <message>
        <source>its header names a tensor that cannot be</source>
        <translation>其文件头列出了不可能的张量</translation>
    </message>
    <message>
        <source>its name is too long; choose a shorter one</source>
        <translation>名称太长；请换一个较短的</translation>
    </message>
    <message>
        <source>its pictures are not finite for some number of steps</source>
        <translation>某些步数下其图片不是有限数值</translation>
    </message>
    <message>
        <source>its tensors overlap or leave a gap</source>
        <translation>其张量重叠或有空隙</translation>
    </message>
    <message>
        <source>its {0} are not finite numbers</source>
        <translation>其{0}不是有限数值</translation>
    </message>
    <message>
        <source>keep the first K steps</source>
        <translation>保留前 K 步</translation>
    </message>
    <message>
        <source>keep the steps there</source>
        <translation>将步骤保存到该处</translation>
    </message>
    <message>
        <source>keep the token for gated models in the system&apos;s keyring</source>
        <translation>将需授权模型的令牌存入系统密钥环</translation>
    </message>
    <message>
        <source>keep the tokens before number I</source>
        <translation>保留第 I 个之前的词元</translation>
    </message>
    <message>
        <source>keep the tokens there</source>
        <translation>将词元保存到该处</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>latents for the network</source>
        <translation>送入网络的潜变量</translation>
    </message>
    <message>
        <source>leave out the mark for AI pictures</source>
        <translation>不写入 AI 图片的标记</translation>
    </message>
    <message>
        <source>leave the folder out again; nothing in it is touched</source>
        <translation>不再使用该文件夹；其中的内容不受影响</translation>
    </message>
    <message>
        <source>left-over noise {0}</source>
        <translation>残留噪声 {0}</translation>
    </message>
    <message>
        <source>library</source>
        <translation>图片库</translation>
    </message>
    <message>
        <source>limited disk</source>
        <translation>磁盘受限</translation>
    </message>
    <message>
        <source>limited memory</source>
        <translation>内存受限</translation>
    </message>
    <message>
        <source>limited time</source>
        <translation>时间受限</translation>
    </message>
    <message>
        <source>list, fetch and remove models</source>
        <translation>列出、下载和移除模型</translation>
    </message>
    <message>
        <source>list, install, check and write samplers</source>
        <translation>列出、安装、检查和编写采样器</translation>
    </message>
    <message>
        <source>look at everything the studio needs, and say what is missing</source>
        <translation>检查工作室所需的一切，并说明缺少什么</translation>
    </message>
    <message>
        <source>mean and spread</source>
        <translation>均值与离散度</translation>
    </message>
    <message>
        <source>measure what a sampler does</source>
        <translation>测量采样器的表现</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>模型 {0}</translation>
    </message>
    <message>
        <source>model, karras, exponential, …</source>
        <translation>model、karras、exponential…</translation>
    </message>
    <message>
        <source>models</source>
        <translation>个模型</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>双月</translation>
    </message>
    <message>
        <source>more steps do not bring it nearer to the right answer</source>
        <translation>增加步数并不更接近正确答案</translation>
    </message>
    <message>
        <source>most steps at low noise: fine detail</source>
        <translation>低噪声处步数最多：细节精细</translation>
    </message>
    <message>
        <source>no access to your files</source>
        <translation>不能访问您的文件</translation>
    </message>
    <message>
        <source>no answer came in time; check the network, or try later</source>
        <translation>未及时收到应答；请检查网络，或稍后再试</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>no other processes</source>
        <translation>没有其他进程</translation>
    </message>
    <message>
        <source>no seccomp filters for this system</source>
        <translation>本系统没有 seccomp 过滤器</translation>
    </message>
    <message>
        <source>no secure connection came about; check the address, and whether it wants https</source>
        <translation>未能建立安全连接；请检查地址，以及它是否要求 https</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>not a byte in {0} seconds</source>
        <translation>{0} 秒没有收到任何字节</translation>
    </message>
    <message>
        <source>not allowed with argument {0}</source>
        <translation>不能与参数 {0} 同用</translation>
    </message>
    <message>
        <source>not fetched: the assistant cannot write</source>
        <translation>未下载：助手无法写作</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>nothing answers there; check the address, and whether the server runs</source>
        <translation>那里没有应答；请检查地址，以及服务器是否在运行</translation>
    </message>
    <message>
        <source>nothing that the tape knows of has changed</source>
        <translation>步骤带所知的一切都没有变化</translation>
    </message>
    <message>
        <source>of how many; the model&apos;s own number</source>
        <translation>总步数；默认为模型自身的步数</translation>
    </message>
    <message>
        <source>of the plugin, or of a sampler in it</source>
        <translation>插件或其中采样器的名称</translation>
    </message>
    <message>
        <source>of the sampler: small letters, digits and _</source>
        <translation>采样器的名称：小写字母、数字和 _</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>on this machine not in force: {0} ({1})</source>
        <translation>在本机上未生效：{0}（{1}）</translation>
    </message>
    <message>
        <source>only Linux gives the studio a way to forbid it</source>
        <translation>只有 Linux 让工作室能够禁止它</translation>
    </message>
    <message>
        <source>open the window with a picture or a tape</source>
        <translation>打开窗口并载入图片或步骤带</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>order</source>
        <translation>收敛阶</translation>
    </message>
    <message>
        <source>order {0}</source>
        <translation>阶 {0}</translation>
    </message>
    <message>
        <source>own process</source>
        <translation>独立进程</translation>
    </message>
    <message>
        <source>pack them when they are loaded: less memory, slower</source>
        <translation>加载时压缩：占用内存更少，速度较慢</translation>
    </message>
    <message>
        <source>paint N pictures, from N seeds</source>
        <translation>用 N 个种子绘制 N 幅图片</translation>
    </message>
    <message>
        <source>paint a picture</source>
        <translation>绘制图片</translation>
    </message>
    <message>
        <source>paint a tape again, and compare every step</source>
        <translation>重新绘制步骤带，并比较每一步</translation>
    </message>
    <message>
        <source>paint so many pixels more at the left, top, right and bottom</source>
        <translation>在左、上、右、下各多绘制这么多像素</translation>
    </message>
    <message>
        <source>pip could not fetch {0} ({1}). Check the network and try again. {2}</source>
        <translation>pip 无法获取 {0}（{1}）。请检查网络后重试。{2}</translation>
    </message>
    <message>
        <source>pip is missing in this Python, so {0} cannot be fetched. Install pip. {1}</source>
        <translation>此 Python 中缺少 pip，因此无法获取 {0}。请安装 pip。{1}</translation>
    </message>
    <message>
        <source>plugin {0}</source>
        <translation>插件 {0}</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>plugins: {0}</source>
        <translation>插件：{0}</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>print one JSON array</source>
        <translation>输出一个 JSON 数组</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>print one JSON object a line</source>
        <translation>每行输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>private tree</source>
        <translation>私有目录树</translation>
    </message>
    <message>
        <source>python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>repaint only where this one is white</source>
        <translation>只重绘此图为白色的部分</translation>
    </message>
    <message>
        <source>runs: between seeds and prompts</source>
        <translation>runs：在种子与提示词之间</translation>
    </message>
    <message>
        <source>samplers: {0}; source hash {1}</source>
        <translation>采样器：{0}；源码哈希 {1}</translation>
    </message>
    <message>
        <source>samples of two moons</source>
        <translation>双月样本</translation>
    </message>
    <message>
        <source>search the hub</source>
        <translation>搜索模型站</translation>
    </message>
    <message>
        <source>second order by a midpoint, two calls a step. Lu et al. (2022), DPM-Solver, Algorithm 1 with r_1 = 1/2.</source>
        <translation>以中点达到二阶，每步两次调用。Lu et al. (2022)，DPM-Solver，算法 1，r_1 = 1/2。</translation>
    </message>
    <message>
        <source>second order from the last two predictions. Lu et al. (2022), DPM-Solver++, Algorithm 2.</source>
        <translation>由最近两次预测达到二阶。Lu et al. (2022)，DPM-Solver++，算法 2。</translation>
    </message>
    <message>
        <source>second order, two calls a step. Karras et al. (2022), Algorithm 2.</source>
        <translation>二阶，每步两次调用。Karras et al. (2022)，算法 2。</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>show every model, and what is wrong with the broken ones</source>
        <translation>显示所有模型，以及有问题的模型错在哪里</translation>
    </message>
    <message>
        <source>show every sampler, built in and installed</source>
        <translation>显示所有采样器，内置的和已安装的</translation>
    </message>
    <message>
        <source>show or turn the offline switch</source>
        <translation>显示或切换离线开关</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>显示版本号并退出</translation>
    </message>
    <message>
        <source>show the request in a picture or a tape</source>
        <translation>显示图片或步骤带中的请求</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>信号 {0}</translation>
    </message>
    <message>
        <source>so many steps would restore it</source>
        <translation>需要这么多步才能还原它</translation>
    </message>
    <message>
        <source>something of that name is there already; choose another name</source>
        <translation>已有同名的内容；请换一个名称</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>spread {0}, mean off by {1}</source>
        <translation>离散度 {0}，均值偏差 {1}</translation>
    </message>
    <message>
        <source>start a plugin of your own from a template</source>
        <translation>从模板开始编写自己的插件</translation>
    </message>
    <message>
        <source>start from this picture</source>
        <translation>以这幅图片为起点</translation>
    </message>
    <message>
        <source>starter language model</source>
        <translation>入门语言模型</translation>
    </message>
    <message>
        <source>starter only: take the models from this wheel instead of the network; again for a second wheel</source>
        <translation>仅限 starter：从此 wheel 而不是网络获取模型；再次给出可添加第二个 wheel</translation>
    </message>
    <message>
        <source>step {0} has latents of shape {1}, not {2}</source>
        <translation>步骤 {0} 的潜变量形状为 {1}，而不是 {2}</translation>
    </message>
    <message>
        <source>step {0} has numbers that are not finite</source>
        <translation>步骤 {0} 含有非有限数值</translation>
    </message>
    <message>
        <source>stopped; `studio resume {0}` goes on from here</source>
        <translation>已停止；`studio resume {0}` 可从此处继续</translation>
    </message>
    <message>
        <source>stopped; `studio write-branch {0} --token {1}` goes on</source>
        <translation>已停止；`studio write-branch {0} --token {1}` 可继续</translation>
    </message>
    <message>
        <source>take it out again</source>
        <translation>将其移除</translation>
    </message>
    <message>
        <source>text encoder of the starter painter</source>
        <translation>入门绘图模型的文本编码器</translation>
    </message>
    <message>
        <source>that disk can only be read; choose another place</source>
        <translation>该磁盘只读；请选择其他位置</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>the disk does not answer as it should; save what is on it, and check it</source>
        <translation>磁盘响应异常；请备份其中的内容并检查磁盘</translation>
    </message>
    <message>
        <source>the disk is full; free some space on it</source>
        <translation>磁盘已满；请腾出一些空间</translation>
    </message>
    <message>
        <source>the following arguments are required: {0}</source>
        <translation>缺少参数：{0}</translation>
    </message>
    <message>
        <source>the hub asks for {0} s of rest</source>
        <translation>模型站要求等待 {0} 秒</translation>
    </message>
    <message>
        <source>the id to stand as token I</source>
        <translation>作为第 I 个词元的编号</translation>
    </message>
    <message>
        <source>the kernel refuses connections</source>
        <translation>内核拒绝连接</translation>
    </message>
    <message>
        <source>the kernel refuses files but its own</source>
        <translation>内核拒绝其自身之外的文件</translation>
    </message>
    <message>
        <source>the kernel refuses to start or signal any</source>
        <translation>内核拒绝启动进程或发送信号</translation>
    </message>
    <message>
        <source>the kernel&apos;s rules could not be set</source>
        <translation>无法设置内核规则</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>the last step does nothing, so its noise stays in the picture</source>
        <translation>最后一步什么也没做，其噪声留在图片中</translation>
    </message>
    <message>
        <source>the last was killed from outside</source>
        <translation>最近一次是被外部终止的</translation>
    </message>
    <message>
        <source>the name of that machine is not known; check the address and the network</source>
        <translation>无法解析该主机的名称；请检查地址和网络</translation>
    </message>
    <message>
        <source>the order of convergence</source>
        <translation>收敛阶</translation>
    </message>
    <message>
        <source>the rights there do not allow it; change them, or choose another place</source>
        <translation>权限不允许；请更改权限，或选择其他位置</translation>
    </message>
    <message>
        <source>the same noise at the next level; eta swaps part of it for fresh. Song et al. (2021), DDIM, Eq. 12, 16.</source>
        <translation>在下一水平上沿用相同的噪声；eta 将其中一部分换成新噪声。Song et al. (2021)，DDIM，式 12、16。</translation>
    </message>
    <message>
        <source>the same seed does not give the same picture: it keeps or draws something of its own</source>
        <translation>同一种子得不到同一图片：它保留或抽取了自己的内容</translation>
    </message>
    <message>
        <source>the same seed paints the same picture</source>
        <translation>相同的种子会绘制相同的图片</translation>
    </message>
    <message>
        <source>the same seed writes the same text</source>
        <translation>相同的种子会写出相同的文本</translation>
    </message>
    <message>
        <source>the sampler {0}</source>
        <translation>采样器 {0}</translation>
    </message>
    <message>
        <source>the schedule {0}</source>
        <translation>调度 {0}</translation>
    </message>
    <message>
        <source>the step rule runs apart from the studio; a crash ends only itself</source>
        <translation>步进规则与工作室分开运行；崩溃只会结束它自己</translation>
    </message>
    <message>
        <source>the system does not allow it; change the rights there, or choose another place</source>
        <translation>系统不允许；请更改那里的权限，或选择其他位置</translation>
    </message>
    <message>
        <source>the window cannot open: {0}. `make setup` installs what it needs.</source>
        <translation>窗口无法打开：{0}。`make setup` 会安装它所需的内容。</translation>
    </message>
    <message>
        <source>then paint over it, 0 to 1</source>
        <translation>随后在其上重绘，0 到 1</translation>
    </message>
    <message>
        <source>there is no way to that machine; check the network</source>
        <translation>无法到达该主机；请检查网络</translation>
    </message>
    <message>
        <source>there is too little memory; close other programs</source>
        <translation>内存不足；请关闭其他程序</translation>
    </message>
    <message>
        <source>third order from the last three predictions, with fresh noise. After k-diffusion (Crowson).</source>
        <translation>由最近三次预测达到三阶，加入新噪声。参照 k-diffusion (Crowson)。</translation>
    </message>
    <message>
        <source>this kernel has no Landlock</source>
        <translation>此内核没有 Landlock</translation>
    </message>
    <message>
        <source>this kernel lacks {0}</source>
        <translation>此内核缺少 {0}</translation>
    </message>
    <message>
        <source>this one, of a repository with several models</source>
        <translation>仓库中有多个模型时，指定这一个</translation>
    </message>
    <message>
        <source>throw away what has arrived instead of going on</source>
        <translation>丢弃已下载的内容，而不是继续</translation>
    </message>
    <message>
        <source>time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>too many files are open; close other programs</source>
        <translation>打开的文件太多；请关闭其他程序</translation>
    </message>
    <message>
        <source>too many files are open; close some windows, or start the studio anew</source>
        <translation>打开的文件太多；请关闭一些窗口，或重新启动工作室</translation>
    </message>
    <message>
        <source>turn a plugin off, and keep it</source>
        <translation>停用插件，但保留它</translation>
    </message>
    <message>
        <source>turn a plugin on</source>
        <translation>启用插件</translation>
    </message>
    <message>
        <source>two or more</source>
        <translation>两幅或更多</translation>
    </message>
    <message>
        <source>unknown family</source>
        <translation>未知系列</translation>
    </message>
    <message>
        <source>unrecognized arguments: {0}</source>
        <translation>无法识别的参数：{0}</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>use the models of a folder where they are: ComfyUI&apos;s, A1111&apos;s, a cache</source>
        <translation>在原处使用文件夹中的模型：ComfyUI、A1111 的，或缓存</translation>
    </message>
    <message>
        <source>walk from picture to picture through latent space</source>
        <translation>在潜空间中从一幅图片漫游到另一幅</translation>
    </message>
    <message>
        <source>what a model is: one that is here, or AUTHOR/NAME on the hub</source>
        <translation>说明一个模型：本机已有的，或模型站上的 AUTHOR/NAME</translation>
    </message>
    <message>
        <source>what it asks the network about</source>
        <translation>它向网络询问的内容</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>要设为什么</translation>
    </message>
    <message>
        <source>what it writes to its scratch folder is looked at, but can be hidden</source>
        <translation>它写入临时文件夹的内容会被查看，但可能被隐藏</translation>
    </message>
    <message>
        <source>what the model is called here</source>
        <translation>模型在本机的名称</translation>
    </message>
    <message>
        <source>what the picture should not be</source>
        <translation>图片中不应出现的内容</translation>
    </message>
    <message>
        <source>what to write, or - to read it from standard input</source>
        <translation>要写的内容，或用 - 从标准输入读取</translation>
    </message>
    <message>
        <source>whether pictures depend on their neighbours</source>
        <translation>图片是否受同批其他图片影响</translation>
    </message>
    <message>
        <source>whether the VAE goes over the picture in tiles; auto: if it is large</source>
        <translation>VAE 是否分块处理图片；auto：图片较大时</translation>
    </message>
    <message>
        <source>whether the same seed is the same picture</source>
        <translation>同一种子是否得到同一图片</translation>
    </message>
    <message>
        <source>who the assistant is to be</source>
        <translation>助手要扮演谁</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>whose latent space; by runs, the pictures&apos; own</source>
        <translation>使用谁的潜空间；按 runs 时为图片自身的</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>with --refine, in place of the picture&apos;s own</source>
        <translation>与 --refine 同用，代替图片自身的提示词</translation>
    </message>
    <message>
        <source>write a text</source>
        <translation>写一段文字</translation>
    </message>
    <message>
        <source>write the predicted picture of every step there</source>
        <translation>将每一步预测的图片写到该处</translation>
    </message>
    <message>
        <source>your share of the disk is used up; free some space in it</source>
        <translation>您的磁盘配额已用完；请腾出一些空间</translation>
    </message>
    <message>
        <source>{0} ({1}) does not enlarge colour pictures.</source>
        <translation>{0}（{1}）不能放大彩色图片。</translation>
    </message>
    <message>
        <source>{0} GB free</source>
        <translation>可用 {0} GB</translation>
    </message>
    <message>
        <source>{0} GB free{1}</source>
        <translation>可用 {0} GB{1}</translation>
    </message>
    <message>
        <source>{0} MB to fetch: studio models pull {1}</source>
        <translation>需下载 {0} MB：studio models pull {1}</translation>
    </message>
    <message>
        <source>{0} MiB beyond torch</source>
        <translation>torch 之外 {0} MiB</translation>
    </message>
    <message>
        <source>{0} MiB in a scratch folder, which is deleted with it</source>
        <translation>临时文件夹中 {0} MiB，随其一同删除</translation>
    </message>
    <message>
        <source>{0} Put one of the ESRGAN family, as .safetensors, into {1}.</source>
        <translation>{0} 请把一个 ESRGAN 系列的 .safetensors 放到 {1}。</translation>
    </message>
    <message>
        <source>{0} The plugin was {1}, and is off now.</source>
        <translation>{0} 该插件是 {1}，现已关闭。</translation>
    </message>
    <message>
        <source>{0} also says: {1}. The studio has no place for that.</source>
        <translation>{0} 还写有：{1}。工作室没有对应之处。</translation>
    </message>
    <message>
        <source>{0} arrived damaged, or the source has another file under that name: its SHA-256 is not the expected one. Try again; if it stays so, use another source.</source>
        <translation>{0} 到达时已损坏，或来源在该名称下有另一文件：其 SHA-256 与预期不符。请重试；若仍如此，请换用其他来源。</translation>
    </message>
    <message>
        <source>{0} arrived damaged, or {1} has another file under that name: its hash is not the one that the hub tells. It was thrown away; try again.</source>
        <translation>{0} 到达时已损坏，或 {1} 在该名称下有另一文件：其哈希与模型站给出的不符。已丢弃；请重试。</translation>
    </message>
    <message>
        <source>{0} broke off after {1} of {2} bytes. Try again.</source>
        <translation>{0} 在 {2} 字节中的第 {1} 字节后中断。请重试。</translation>
    </message>
    <message>
        <source>{0} broke off {1} times while {2} was on its way ({3}). What has arrived is kept: check the network, and go on.</source>
        <translation>{0} 在传输 {2} 时中断了 {1} 次（{3}）。已到达的部分会保留：请检查网络，然后继续。</translation>
    </message>
    <message>
        <source>{0} bytes are there and its header promises {1}</source>
        <translation>实有 {0} 字节，而文件头声明 {1}</translation>
    </message>
    <message>
        <source>{0} calls a sampler {1}, as the plugin {2} does. Remove that first.</source>
        <translation>{0} 将采样器命名为 {1}，与插件 {2} 相同。请先移除后者。</translation>
    </message>
    <message>
        <source>{0} calls a sampler {1}, which is the name of a built-in one.</source>
        <translation>{0} 将采样器命名为 {1}，这是内置采样器的名称。</translation>
    </message>
    <message>
        <source>{0} calls a sampler {1}; names are small letters, digits and _.</source>
        <translation>{0} 将采样器命名为 {1}；名称只能用小写字母、数字和 _。</translation>
    </message>
    <message>
        <source>{0} came with its own settings. Yours ({1}) are back with Undo (Ctrl+Z).</source>
        <translation>{0} 带有自己的设置。您的设置（{1}）可用“撤销”(Ctrl+Z) 恢复。</translation>
    </message>
    <message>
        <source>{0} cannot be a model&apos;s name here: letters, digits, spaces, dots and - only.</source>
        <translation>{0} 不能用作此处的模型名称：只能用字母、数字、空格、点和 -。</translation>
    </message>
    <message>
        <source>{0} cannot be a sampler&apos;s name: small letters, digits and _ make one.</source>
        <translation>{0} 不能用作采样器名称：只能由小写字母、数字和 _ 组成。</translation>
    </message>
    <message>
        <source>{0} cannot be copied ({1}).</source>
        <translation>无法复制 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be copied to {1}: {2}.</source>
        <translation>无法将 {0} 复制到 {1}：{2}。</translation>
    </message>
    <message>
        <source>{0} cannot be deleted ({1}).</source>
        <translation>无法删除 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be loaded as a language model: {1}</source>
        <translation>{0} 无法作为语言模型加载：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be made ({1}).</source>
        <translation>无法创建 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be put into {1} ({2}).</source>
        <translation>无法将 {0} 放入 {1}（{2}）。</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}). Check the network and try again.</source>
        <translation>无法连接 {0}（{1}）。请检查网络后重试。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>无法读取 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be read as a picture: {1}.</source>
        <translation>无法将 {0} 作为图片读取：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be removed ({1}).</source>
        <translation>无法移除 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be renamed: {1}.</source>
        <translation>无法重命名 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be unpacked ({1}).</source>
        <translation>无法解包 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>无法写入 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be written into {1} ({2}). What has arrived is kept: free some space there, and go on.</source>
        <translation>无法将 {0} 写入 {1}（{2}）。已到达的部分会保留：请在那里腾出空间，然后继续。</translation>
    </message>
    <message>
        <source>{0} cannot be written to ({1})</source>
        <translation>无法写入 {0}（{1}）</translation>
    </message>
    <message>
        <source>{0} cannot be written: the folder {1} does not exist.</source>
        <translation>无法写入 {0}：文件夹 {1} 不存在。</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot finish what {1} begins: both must be Stable Diffusion XL.</source>
        <translation>{0} 无法完成 {1} 的开端：两者都必须是 Stable Diffusion XL。</translation>
    </message>
    <message>
        <source>{0} could not be put into the trash. Delete it by hand.</source>
        <translation>无法将 {0} 放入回收站。请手动删除。</translation>
    </message>
    <message>
        <source>{0} does not answer as a model hub does. Check its address in the models window.</source>
        <translation>{0} 的应答不像模型站。请在模型窗口中检查其地址。</translation>
    </message>
    <message>
        <source>{0} does not edit a picture by what the prompt says. Start from the picture instead, or choose a model that edits, such as Flux Kontext.</source>
        <translation>{0} 不能按提示词编辑图片。请改为从该图片开始，或选择能编辑的模型，例如 Flux Kontext。</translation>
    </message>
    <message>
        <source>{0} does not hold a whole model: its {1} has no {2}.</source>
        <translation>{0} 中没有完整的模型：其 {1} 没有 {2}。</translation>
    </message>
    <message>
        <source>{0} does not hold a whole model: {1}</source>
        <translation>{0} 中没有完整的模型：{1}</translation>
    </message>
    <message>
        <source>{0} does not hold a whole transformer ({1}). Fetch it again.</source>
        <translation>{0} 中没有完整的 Transformer（{1}）。请重新获取。</translation>
    </message>
    <message>
        <source>{0} does not hold a whole transformer: it has no {1}.</source>
        <translation>{0} 中没有完整的 Transformer：缺少 {1}。</translation>
    </message>
    <message>
        <source>{0} does not hold a whole transformer: {1}</source>
        <translation>{0} 中没有完整的 Transformer：{1}</translation>
    </message>
    <message>
        <source>{0} does not let this account see {1} ({2}). Give the studio another token (Models window, or: studio models token).</source>
        <translation>{0} 不允许此账号查看 {1}（{2}）。请给工作室另一个令牌（模型窗口，或：studio models token）。</translation>
    </message>
    <message>
        <source>{0} does not name the weights&apos; files. Fetch the model again.</source>
        <translation>{0} 没有列出权重文件。请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} files in it are pickles, which can run any code when they are read: convert them.</source>
        <translation>其中 {0} 个文件是 pickle，读取时可运行任何代码：请转换它们。</translation>
    </message>
    <message>
        <source>{0} font families</source>
        <translation>{0} 个字体系列</translation>
    </message>
    <message>
        <source>{0} has a broken character at place {1}; type it again.</source>
        <translation>{0} 在第 {1} 个位置有损坏的字符；请重新输入。</translation>
    </message>
    <message>
        <source>{0} has a tokenizer that cannot write text bit by bit, so it cannot be used here.</source>
        <translation>{0} 的分词器不能逐段写出文本，因此无法在此使用。</translation>
    </message>
    <message>
        <source>{0} has arrived to {1}; go on: studio models pull {2}</source>
        <translation>{0} 已下载 {1}；继续：studio models pull {2}</translation>
    </message>
    <message>
        <source>{0} has arrived: it is in {1}</source>
        <translation>{0} 已下载：位于 {1}</translation>
    </message>
    <message>
        <source>{0} has broken characters in it, so it cannot be read.</source>
        <translation>{0} 含有损坏的字符，无法读取。</translation>
    </message>
    <message>
        <source>{0} has changed: it holds no transformer that the studio knows any more.</source>
        <translation>{0} 已改变：其中不再有工作室认识的 Transformer。</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle, which can run any code when it is read, so nothing was fetched. Look for the model&apos;s safetensors version.</source>
        <translation>{0} 的权重是 pickle，读取时可运行任何代码，因此未获取任何内容。请寻找该模型的 safetensors 版本。</translation>
    </message>
    <message>
        <source>{0} has its weights as a pickle, which can run any code when it is read. Convert it to safetensors, or fetch the model&apos;s safetensors version.</source>
        <translation>{0} 的权重是 pickle，读取时可运行任何代码。请转换为 safetensors，或获取该模型的 safetensors 版本。</translation>
    </message>
    <message>
        <source>{0} has no note about how it was painted.</source>
        <translation>{0} 没有关于其绘制方式的注记。</translation>
    </message>
    <message>
        <source>{0} has no safetensors for its {1}, so it is not whole.</source>
        <translation>{0} 的 {1} 没有 safetensors，因此不完整。</translation>
    </message>
    <message>
        <source>{0} has no safetensors or GGUF file {1}.</source>
        <translation>{0} 没有 safetensors 或 GGUF 文件 {1}。</translation>
    </message>
    <message>
        <source>{0} has no tokenizer (tokenizer.json). Fetch the model again.</source>
        <translation>{0} 没有分词器（tokenizer.json）。请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} has no weights (*.safetensors). Fetch the model again.</source>
        <translation>{0} 没有权重（*.safetensors）。请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} has no {1}, or it is private: check the name, or give a token that may see it.</source>
        <translation>{0} 没有 {1}，或它是私有的：请检查名称，或给出可查看它的令牌。</translation>
    </message>
    <message>
        <source>{0} has trouble of its own ({1}). Try again later.</source>
        <translation>{0} 自身出现问题（{1}）。请稍后重试。</translation>
    </message>
    <message>
        <source>{0} has {1} characters; {2} is the most that can be kept.</source>
        <translation>{0} 有 {1} 个字符；最多能保存 {2} 个。</translation>
    </message>
    <message>
        <source>{0} has {1} files; that is no model, so it is not fetched.</source>
        <translation>{0} 有 {1} 个文件；这不是模型，因此不获取。</translation>
    </message>
    <message>
        <source>{0} has {1} layers; {2} is the most that can be opened.</source>
        <translation>{0} 有 {1} 个图层；最多能打开 {2} 个。</translation>
    </message>
    <message>
        <source>{0} holds a file that would land outside its folder ({1}): not unpacked.</source>
        <translation>{0} 含有会落在其文件夹之外的文件（{1}）：未解包。</translation>
    </message>
    <message>
        <source>{0} holds a link or a special file ({1}), so it was not unpacked.</source>
        <translation>{0} 含有链接或特殊文件（{1}），因此未解包。</translation>
    </message>
    <message>
        <source>{0} holds a module {1}, which is Python&apos;s or the studio&apos;s own name.</source>
        <translation>{0} 含有模块 {1}，这是 Python 或工作室自身的名称。</translation>
    </message>
    <message>
        <source>{0} holds floating-point numbers, not colours; save it with 8 or 16 bits a channel.</source>
        <translation>{0} 保存的是浮点数而不是颜色；请以每通道 8 或 16 位保存。</translation>
    </message>
    <message>
        <source>{0} holds more than {1} files or {2} MiB when unpacked. That is no sampler, so nothing was unpacked.</source>
        <translation>{0} 解包后超过 {1} 个文件或 {2} MiB。这不是采样器，因此未解包。</translation>
    </message>
    <message>
        <source>{0} holds no model that the studio can use: no diffusers folder, no checkpoint.</source>
        <translation>{0} 中没有工作室可用的模型：没有 diffusers 文件夹，也没有检查点。</translation>
    </message>
    <message>
        <source>{0} holds no request; the run was cut off before it began.</source>
        <translation>{0} 中没有请求；运行在开始之前就被中断。</translation>
    </message>
    <message>
        <source>{0} holds no transformer that the studio knows.</source>
        <translation>{0} 中没有工作室认识的 Transformer。</translation>
    </message>
    <message>
        <source>{0} holds several models: {1}. Say which with --file.</source>
        <translation>{0} 中有多个模型：{1}。请用 --file 指明哪一个。</translation>
    </message>
    <message>
        <source>{0} holds {1} GGUF files; give the path of the one to write with.</source>
        <translation>{0} 中有 {1} 个 GGUF 文件；请给出要用来写作的那个的路径。</translation>
    </message>
    <message>
        <source>{0} holds {1} twice, so it was not unpacked.</source>
        <translation>{0} 中有两个 {1}，因此未解包。</translation>
    </message>
    <message>
        <source>{0} holds {1}, which would run code in every Python program: not installed.</source>
        <translation>{0} 含有 {1}，它会在每个 Python 程序中运行代码：未安装。</translation>
    </message>
    <message>
        <source>{0} in it is damaged.</source>
        <translation>其中的 {0} 已损坏。</translation>
    </message>
    <message>
        <source>{0} in the last days; {1}</source>
        <translation>最近几天有 {0} 次；{1}</translation>
    </message>
    <message>
        <source>{0} is a LoRA. Put it into {1}, and &lt;lora:{2}:1&gt; into a prompt.</source>
        <translation>{0} 是 LoRA。请把它放到 {1}，并在提示词中写 &lt;lora:{2}:1&gt;。</translation>
    </message>
    <message>
        <source>{0} is a file. Give a model&apos;s folder, the one with model_index.json in it.</source>
        <translation>{0} 是文件。请给出模型的文件夹，即含有 model_index.json 的那个。</translation>
    </message>
    <message>
        <source>{0} is a folder; give the name of a file.</source>
        <translation>{0} 是文件夹；请给出文件名。</translation>
    </message>
    <message>
        <source>{0} is a link or a special file; a plugin holds plain files only.</source>
        <translation>{0} 是链接或特殊文件；插件只含普通文件。</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run any code. Get the same network as .safetensors.</source>
        <translation>{0} 是 pickle，可能运行任何代码。请取得同一网络的 .safetensors。</translation>
    </message>
    <message>
        <source>{0} is a {1} of another build ({2}: {3} instead of {4}). Fetch the model as a folder in diffusers format.</source>
        <translation>{0} 是另一种结构的 {1}（{2}：{3}，而不是 {4}）。请以 diffusers 格式的文件夹获取该模型。</translation>
    </message>
    <message>
        <source>{0} is a {1}, which the studio cannot paint with. It can with: {2}.</source>
        <translation>{0} 是 {1}，工作室无法用它绘制。可用的有：{2}。</translation>
    </message>
    <message>
        <source>{0} is being fetched by another window or command just now.</source>
        <translation>{0} 正由另一窗口或命令获取。</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} 已损坏</translation>
    </message>
    <message>
        <source>{0} is damaged at byte {1}, so it cannot be played.</source>
        <translation>{0} 在第 {1} 字节处损坏，因此无法播放。</translation>
    </message>
    <message>
        <source>{0} is damaged or was cut off. Fetch the model again.</source>
        <translation>{0} 已损坏或被截断。请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} is damaged, or is not a wheel or zip that can be read ({1}).</source>
        <translation>{0} 已损坏，或不是可读取的 wheel 或 zip（{1}）。</translation>
    </message>
    <message>
        <source>{0} is damaged, or no OpenRaster picture: {1}.</source>
        <translation>{0} 已损坏，或不是 OpenRaster 图片：{1}。</translation>
    </message>
    <message>
        <source>{0} is damaged: a part of it (called {1}) fails its checksum.</source>
        <translation>{0} 已损坏：其中一部分（{1}）校验和不符。</translation>
    </message>
    <message>
        <source>{0} is damaged: a record in it cannot be read.</source>
        <translation>{0} 已损坏：其中一条记录无法读取。</translation>
    </message>
    <message>
        <source>{0} is damaged: it has no list of layers.</source>
        <translation>{0} 已损坏：没有图层列表。</translation>
    </message>
    <message>
        <source>{0} is damaged: it is not the JSON text that it should be.</source>
        <translation>{0} 已损坏：它不是应有的 JSON 文本。</translation>
    </message>
    <message>
        <source>{0} is damaged: its header is not where it should be.</source>
        <translation>{0} 已损坏：文件头不在应在之处。</translation>
    </message>
    <message>
        <source>{0} is damaged: its layer “{1}” is not a PNG picture.</source>
        <translation>{0} 已损坏：其图层“{1}”不是 PNG 图片。</translation>
    </message>
    <message>
        <source>{0} is damaged: the note in it cannot be unpacked.</source>
        <translation>{0} 已损坏：其中的注记无法解包。</translation>
    </message>
    <message>
        <source>{0} is damaged: the picture is cut off before its end.</source>
        <translation>{0} 已损坏：图片在结尾之前被截断。</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. Fetch the model again.</source>
        <translation>{0} 已损坏：{1}。请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} is encrypted, so it was not unpacked.</source>
        <translation>{0} 已加密，因此未解包。</translation>
    </message>
    <message>
        <source>{0} is gated: accept its licence on {1} with your account, and give the studio a token of that account (Models window, or: studio models token).</source>
        <translation>{0} 需授权：请用您的账号在 {1} 上接受其许可证，并将该账号的令牌交给工作室（模型窗口，或：studio models token）。</translation>
    </message>
    <message>
        <source>{0} is gone; that freed {1} MB</source>
        <translation>{0} 已删除；释放了 {1} MB</translation>
    </message>
    <message>
        <source>{0} is in the gallery.</source>
        <translation>{0} 已在图库中。</translation>
    </message>
    <message>
        <source>{0} is known already</source>
        <translation>{0} 已经加入</translation>
    </message>
    <message>
        <source>{0} is missing, so this model is not whole. Fetch it again.</source>
        <translation>缺少 {0}，因此此模型不完整。请重新获取。</translation>
    </message>
    <message>
        <source>{0} is neither a Git address (https, ssh) nor that of a wheel or zip.</source>
        <translation>{0} 既不是 Git 地址（https、ssh），也不是 wheel 或 zip 的地址。</translation>
    </message>
    <message>
        <source>{0} is no file, folder, package name or address.</source>
        <translation>{0} 不是文件、文件夹、包名或地址。</translation>
    </message>
    <message>
        <source>{0} is no name of a model on a hub; such names look like author/model.</source>
        <translation>{0} 不是模型站上的模型名称；这类名称形如 author/model。</translation>
    </message>
    <message>
        <source>{0} is no network that enlarges, or none that is known here.</source>
        <translation>{0} 不是放大网络，或不是此处认识的放大网络。</translation>
    </message>
    <message>
        <source>{0} is no painting model of a family whose GGUF files the studio knows.</source>
        <translation>{0} 不是工作室认识其 GGUF 文件的系列的绘图模型。</translation>
    </message>
    <message>
        <source>{0} is no plain file, or too large to be a model&apos;s. Fetch the model again.</source>
        <translation>{0} 不是普通文件，或对模型来说太大。请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} is no plain file. Fetch the model again.</source>
        <translation>{0} 不是普通文件。请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} is no plugin: it is not a wheel and has no pyproject.toml.</source>
        <translation>{0} 不是插件：它不是 wheel，也没有 pyproject.toml。</translation>
    </message>
    <message>
        <source>{0} is not MODEL,PICTURE,way=canny,weight=0.8,start=0,end=1</source>
        <translation>{0} 的形式不是 MODEL,PICTURE,way=canny,weight=0.8,start=0,end=1</translation>
    </message>
    <message>
        <source>{0} is not MODEL,PICTURE,weight=0.6</source>
        <translation>{0} 的形式不是 MODEL,PICTURE,weight=0.6</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file, or is damaged. Fetch the model again.</source>
        <translation>{0} 不是 GGUF 文件，或已损坏。请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} is not a GGUF file, or is damaged. Give a .gguf file or a model&apos;s folder.</source>
        <translation>{0} 不是 GGUF 文件，或已损坏。请给出 .gguf 文件或模型的文件夹。</translation>
    </message>
    <message>
        <source>{0} is not a PNG, JPEG or WebP picture.</source>
        <translation>{0} 不是 PNG、JPEG 或 WebP 图片。</translation>
    </message>
    <message>
        <source>{0} is not a config. Fetch the model again.</source>
        <translation>{0} 不是配置。请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} is not a function</source>
        <translation>{0} 不是函数</translation>
    </message>
    <message>
        <source>{0} is not a language model in transformers format: its config.json names no model.</source>
        <translation>{0} 不是 transformers 格式的语言模型：其 config.json 没有指明模型。</translation>
    </message>
    <message>
        <source>{0} is not a language model: it has neither a config.json nor a GGUF file.</source>
        <translation>{0} 不是语言模型：它既没有 config.json，也没有 GGUF 文件。</translation>
    </message>
    <message>
        <source>{0} is not a model: there is no model_index.json in it.</source>
        <translation>{0} 不是模型：其中没有 model_index.json。</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} 不是数字</translation>
    </message>
    <message>
        <source>{0} is not a picture that the studio can read.</source>
        <translation>{0} 不是工作室能读取的图片。</translation>
    </message>
    <message>
        <source>{0} is not a plain file, so nothing was written there.</source>
        <translation>{0} 不是普通文件，因此没有向那里写入任何内容。</translation>
    </message>
    <message>
        <source>{0} is not a size of memory such as 2GB or 1500MB.</source>
        <translation>{0} 不是内存大小，例如 2GB 或 1500MB。</translation>
    </message>
    <message>
        <source>{0} is not a size such as 512x512</source>
        <translation>{0} 不是 512x512 这样的尺寸</translation>
    </message>
    <message>
        <source>{0} is not a tape of this studio.</source>
        <translation>{0} 不是本工作室的步骤带。</translation>
    </message>
    <message>
        <source>{0} is not a text in UTF-8, so it was not opened.</source>
        <translation>{0} 不是 UTF-8 文本，因此未打开。</translation>
    </message>
    <message>
        <source>{0} is not a web address; it must begin with https://.</source>
        <translation>{0} 不是网址；必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>{0} is not a wheel of the starter models: it must be {1}, whole and unchanged.</source>
        <translation>{0} 不是入门模型的 wheel：必须是完整且未改动的 {1}。</translation>
    </message>
    <message>
        <source>{0} is not a whole number</source>
        <translation>{0} 不是整数</translation>
    </message>
    <message>
        <source>{0} is not a {1}. Choose another file, or move it where it belongs.</source>
        <translation>{0} 不是 {1}。请选择其他文件，或把它移到应在的位置。</translation>
    </message>
    <message>
        <source>{0} is not an OpenRaster picture.</source>
        <translation>{0} 不是 OpenRaster 图片。</translation>
    </message>
    <message>
        <source>{0} is not four numbers of pixels such as 0,0,64,0</source>
        <translation>{0} 不是 0,0,64,0 这样的四个像素数</translation>
    </message>
    <message>
        <source>{0} is not opened: it names a file outside of itself, {1}.</source>
        <translation>未打开 {0}：它指向自身之外的文件 {1}。</translation>
    </message>
    <message>
        <source>{0} is not opened: its list of layers has definitions that no such file needs.</source>
        <translation>未打开 {0}：其图层列表含有此类文件不需要的定义。</translation>
    </message>
    <message>
        <source>{0} is not readable JSON. Fetch the model again.</source>
        <translation>{0} 不是可读的 JSON。请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} is not the expected file (its hash is wrong), so it was not used. {1}</source>
        <translation>{0} 不是预期的文件（哈希不符），因此未使用。{1}</translation>
    </message>
    <message>
        <source>{0} is not whole at its source, so it was thrown away. {1}</source>
        <translation>{0} 在来源处就不完整，因此已丢弃。{1}</translation>
    </message>
    <message>
        <source>{0} is removed</source>
        <translation>已移除 {0}</translation>
    </message>
    <message>
        <source>{0} is the studio&apos;s own; what lies in its models folder is found without being added.</source>
        <translation>{0} 是工作室自己的；其模型文件夹中的内容无需添加即可找到。</translation>
    </message>
    <message>
        <source>{0} is the transformer of a {1} model, without the rest. Its text encoders, tokenizers, VAE and scheduler are taken from a folder of that family in diffusers format, such as {2}, which may lack its own transformer&apos;s weights: fetch or add one.</source>
        <translation>{0} 是 {1} 模型的 Transformer，没有其余部分。其文本编码器、分词器、VAE 和调度器取自该系列的 diffusers 格式文件夹，例如 {2}，该文件夹可以没有自己的 Transformer 权重：请获取或添加一个。</translation>
    </message>
    <message>
        <source>{0} is there already; take another name, or another place.</source>
        <translation>{0} 已存在；请换一个名称或位置。</translation>
    </message>
    <message>
        <source>{0} is too large for a config. Fetch the model again.</source>
        <translation>{0} 作为配置太大。请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} is too large to be opened.</source>
        <translation>{0} 太大，无法打开。</translation>
    </message>
    <message>
        <source>{0} is too large to be opened: its layer “{1}” is {2} x {3}.</source>
        <translation>{0} 太大，无法打开：其图层“{1}”为 {2} x {3}。</translation>
    </message>
    <message>
        <source>{0} is too large to be opened: {1} x {2} pixels.</source>
        <translation>{0} 太大，无法打开：{1} x {2} 像素。</translation>
    </message>
    <message>
        <source>{0} is {1} x {2} pixels; a canvas has 1 to {3} a side.</source>
        <translation>{0} 为 {1} x {2} 像素；画布每边为 1 到 {3}。</translation>
    </message>
    <message>
        <source>{0} lies in {1}, which is your folder, so the studio does not delete it. Delete it there, or let the studio forget the folder.</source>
        <translation>{0} 位于 {1}，那是您的文件夹，因此工作室不删除它。请在那里删除，或让工作室忘记该文件夹。</translation>
    </message>
    <message>
        <source>{0} ms a step</source>
        <translation>每步 {0} 毫秒</translation>
    </message>
    <message>
        <source>{0} must be a multiple of {1} for {2}, not {3}.</source>
        <translation>对 {2} 而言，{0}必须是 {1} 的倍数，而不是 {3}。</translation>
    </message>
    <message>
        <source>{0} must be a number from {1} to {2}, not {3}.</source>
        <translation>{0}必须是 {1} 到 {2} 之间的数，而不是 {3}。</translation>
    </message>
    <message>
        <source>{0} must be a tensor of shape {1}, not {2}</source>
        <translation>{0} 必须是形状为 {1} 的张量，而不是 {2}</translation>
    </message>
    <message>
        <source>{0} must be a whole number from {1} to {2}, not {3}.</source>
        <translation>{0}必须是 {1} 到 {2} 之间的整数，而不是 {3}。</translation>
    </message>
    <message>
        <source>{0} must be text.</source>
        <translation>{0}必须是文本。</translation>
    </message>
    <message>
        <source>{0} must end in .gif, .mp4 or .webp, the animations that can be written.</source>
        <translation>{0} 必须以 .gif、.mp4 或 .webp 结尾，这些是可写出的动画格式。</translation>
    </message>
    <message>
        <source>{0} must end in .png, since that is what is written.</source>
        <translation>{0} 必须以 .png 结尾，因为写出的就是这种格式。</translation>
    </message>
    <message>
        <source>{0} needs the network, and the studio is kept offline: {1} is set. Unset it.</source>
        <translation>“{0}”需要网络，而工作室被设为离线：已设置 {1}。请取消该设置。</translation>
    </message>
    <message>
        <source>{0} needs the network, and the studio works offline. Turn that off in the preferences, or with: studio offline off</source>
        <translation>“{0}”需要网络，而工作室处于离线状态。请在首选项中关闭离线，或运行：studio offline off</translation>
    </message>
    <message>
        <source>{0} needs {1} {2}, and the studio runs with another version.</source>
        <translation>{0} 需要 {1} {2}，而工作室使用的是其他版本。</translation>
    </message>
    <message>
        <source>{0} of the sampler {1} must be {2}, not {3}.</source>
        <translation>采样器 {1} 的 {0} 必须是{2}，而不是 {3}。</translation>
    </message>
    <message>
        <source>{0} of {1} bytes came</source>
        <translation>收到 {1} 字节中的 {0} 字节</translation>
    </message>
    <message>
        <source>{0} offers no sampler: it has no entry point in the group {1}.</source>
        <translation>{0} 不提供采样器：它在组 {1} 中没有入口点。</translation>
    </message>
    <message>
        <source>{0} old tapes ({1} MB) were dropped to stay within the tape budget of {2} GB. All pictures are still there; pin a tape to keep it for good.</source>
        <translation>为保持在 {2} GB 的步骤带预算内，已丢弃 {0} 条旧步骤带（{1} MB）。所有图片都还在；固定步骤带可永久保留它。</translation>
    </message>
    <message>
        <source>{0} pickles are left alone: they can run any code when they are read. Convert them.</source>
        <translation>{0} 个 pickle 未被使用：它们读取时可运行任何代码。请转换它们。</translation>
    </message>
    <message>
        <source>{0} pictures could not be put into the trash, the first {1}. Check the rights of their folder, or delete them there.</source>
        <translation>{0} 幅图片无法放入回收站，首先是 {1}。请检查其文件夹的权限，或在那里删除。</translation>
    </message>
    <message>
        <source>{0} reads faces with a network that the studio does not have. Choose another one.</source>
        <translation>{0} 用工作室没有的网络读取人脸。请选择另一个。</translation>
    </message>
    <message>
        <source>{0} refuses {1} ({2}).</source>
        <translation>{0} 拒绝 {1}（{2}）。</translation>
    </message>
    <message>
        <source>{0} says that it is {1}; pictures up to {2} a side are read.</source>
        <translation>{0} 自称为 {1}；可读取每边最多 {2} 的图片。</translation>
    </message>
    <message>
        <source>{0} sends another part of {1} than it was asked for.</source>
        <translation>{0} 发来的 {1} 部分不是所要求的部分。</translation>
    </message>
    <message>
        <source>{0} sends more of {1} than there is, so it was left.</source>
        <translation>{0} 发来的 {1} 超出其大小，因此放弃。</translation>
    </message>
    <message>
        <source>{0} sends more than there can be for {1}, so it was left.</source>
        <translation>{0} 发来的内容超出 {1} 可能的大小，因此放弃。</translation>
    </message>
    <message>
        <source>{0} should end with .gif, .webp or .mp4, the animations that can be written.</source>
        <translation>{0} 应以 .gif、.webp 或 .mp4 结尾，即可写入的动画格式。</translation>
    </message>
    <message>
        <source>{0} should end with .png, .jpg or .webp, the formats that can be written.</source>
        <translation>{0} 应以 .png、.jpg 或 .webp 结尾，即可写入的格式。</translation>
    </message>
    <message>
        <source>{0} stays off: {1}. `studio samplers check {2}` shows more.</source>
        <translation>{0} 保持关闭：{1}。`studio samplers check {2}` 可显示更多。</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} 步</translation>
    </message>
    <message>
        <source>{0} steps differ</source>
        <translation>{0} 步不同</translation>
    </message>
    <message>
        <source>{0} takes no {1}. Leave it out, or choose another model.</source>
        <translation>{0} 不接受 {1}。请去掉它，或选择其他模型。</translation>
    </message>
    <message>
        <source>{0} tells no hash of {1}, so it could not be checked and is not fetched.</source>
        <translation>{0} 没有给出 {1} 的哈希，无法核对，因此不获取。</translation>
    </message>
    <message>
        <source>{0} times, to {1} × {2}</source>
        <translation>{0} 倍，至 {1} × {2}</translation>
    </message>
    <message>
        <source>{0} was asked too often and wants {1} seconds of rest. Try again then; a token allows more.</source>
        <translation>对 {0} 的询问过于频繁，它要求休息 {1} 秒。请到时重试；令牌可允许更多次。</translation>
    </message>
    <message>
        <source>{0} was made for another one ({1}).</source>
        <translation>{0} 是为另一个模型制作的（{1}）。</translation>
    </message>
    <message>
        <source>{0} was never added. There are: {1}.</source>
        <translation>从未添加 {0}。现有：{1}。</translation>
    </message>
    <message>
        <source>{0} was not turned on: {1}.{2}</source>
        <translation>{0} 未启用：{1}。{2}</translation>
    </message>
    <message>
        <source>{0} weights</source>
        <translation>{0} 权重</translation>
    </message>
    <message>
        <source>{0} {1} is installed and on</source>
        <translation>{0} {1} 已安装并启用</translation>
    </message>
    <message>
        <source>{0} {1}. Fetch the model as a folder in diffusers format.</source>
        <translation>{0} {1}。请以 diffusers 格式的文件夹获取该模型。</translation>
    </message>
    <message>
        <source>{0} × {1} pixels are too many. Enlarge less, or a part of the picture.</source>
        <translation>{0} × {1} 像素太多。请减小倍数，或只放大图片的一部分。</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}，第 {1} 行</translation>
    </message>
    <message>
        <source>{0}, {1}, {2} threads, {3}</source>
        <translation>{0}，{1}，{2} 个线程，{3}</translation>
    </message>
    <message>
        <source>{0}: checked in {1} s</source>
        <translation>{0}：检查用时 {1} 秒</translation>
    </message>
    <message>
        <source>{0}: diffusers&apos; scheduler of that name.</source>
        <translation>{0}：diffusers 的同名调度器。</translation>
    </message>
    <message>
        <source>{0}: edit {1}.py, then `studio samplers check {2}`</source>
        <translation>{0}：编辑 {1}.py，然后运行 `studio samplers check {2}`</translation>
    </message>
    <message>
        <source>{0}: nothing came for {1} seconds. Is there a network?</source>
        <translation>{0}：{1} 秒没有收到任何内容。有网络吗？</translation>
    </message>
    <message>
        <source>{0}: the entry point of {1} must read module:function, not {2}.</source>
        <translation>{0}：{1} 的入口点必须写成 module:function，而不是 {2}。</translation>
    </message>
    <message>
        <source>{0}: the sampler {1} points to {2}, and there is no such module in it.</source>
        <translation>{0}：采样器 {1} 指向 {2}，其中没有这样的模块。</translation>
    </message>
    <message>
        <source>{0}: {1}, licence {2}</source>
        <translation>{0}：{1}，许可证 {2}</translation>
    </message>
    <message>
        <source>{0}x{1}, {2} steps, cfg {3}</source>
        <translation>{0}x{1}，{2} 步，引导 {3}</translation>
    </message>
    <message>
        <source>“{0}” blends by {1}, which is not known here; it is shown as normal.</source>
        <translation>“{0}”以 {1} 混合，此处不认识；按正常模式显示。</translation>
    </message>
    <message>
        <source>“{0}” is hidden. Show it, or choose another layer.</source>
        <translation>“{0}”已隐藏。请显示它，或选择其他图层。</translation>
    </message>
    <message>
        <source>“{0}” is locked. Unlock it, or choose another layer.</source>
        <translation>“{0}”已锁定。请解锁，或选择其他图层。</translation>
    </message>
</context>
<context>
    <name>ServersDialog</name>
    <message>
        <source>Model servers</source>
        <translation>模型服务器</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The servers that you added; choose one to change it</source>
        <translation>您添加的服务器；选择一个进行更改</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Begin with an empty form</source>
        <translation>从空白表单开始</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>您对它的称呼</translation>
    </message>
    <message>
        <source>Where it answers, up to and with /v1</source>
        <translation>它的应答地址，写到 /v1 为止（含）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation>仅在服务器要求时填写</translation>
    </message>
    <message>
        <source>Their names, with commas between; Test fills this in</source>
        <translation>它们的名称，以逗号分隔；“测试”会自动填写</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Ask it for its models; no text is sent</source>
        <translation>询问它有哪些模型；不发送任何文本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Forget this server and its key</source>
        <translation>忘记此服务器及其密钥</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Offer its models in the dock</source>
        <translation>在面板中提供其模型</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved servers stay (Escape)</source>
        <translation>已保存的服务器会保留 (Escape)</translation>
    </message>
    <message>
        <source>kept in the keyring; type another to change it</source>
        <translation>已保存在密钥环中；输入新的即可更改</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>正在查询 {0}…</translation>
    </message>
    <message numerus="yes">
        <source>It answers, with %n model(s). Save to use them.</source>
        <translation>
            <numerusform>它有应答，有 %n 个模型。保存后即可使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers, but offers no model. Load one there, then test again.</source>
        <translation>它有应答，但没有提供模型。请在那里加载一个，然后再次测试。</translation>
    </message>
    <message>
        <source>Name at least one model, or let Test find them.</source>
        <translation>请至少填写一个模型，或让“测试”来查找。</translation>
    </message>
    <message>
        <source>Saved. Its models are in the model box of the writing room now.</source>
        <translation>已保存。其模型现已列在写作室的模型框中。</translation>
    </message>
    <message>
        <source>{0} is forgotten.</source>
        <translation>已忘记 {0}。</translation>
    </message>
    <message>
        <source>What you write with it leaves this machine: it goes to {0}.</source>
        <translation>您用它写的内容会离开本机：发送到 {0}。</translation>
    </message>
    <message>
        <source> It is not encrypted on the way; neither is the key.</source>
        <translation> 传输过程未加密；密钥也未加密。</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, never in a file of the studio&apos;s.</source>
        <translation>保存在系统密钥环中，绝不存入工作室的任何文件。</translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is kept until the studio closes, and in no file.</source>
        <translation>此系统没有密钥环，因此密钥只保留到工作室关闭为止，不存入任何文件。</translation>
    </message>
    <message>
        <source>Any server that speaks OpenAI&apos;s protocol can write: Ollama, LM Studio, llama.cpp, vLLM, or one elsewhere. Nothing is sent to a server before you choose one of its models.</source>
        <translation>任何支持 OpenAI 协议的服务器都可用于写作：Ollama、LM Studio、llama.cpp、vLLM，或其他地方的服务器。在您选择其模型之前，不会向服务器发送任何内容。</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Layered canvas</source>
        <translation>分层画布</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Neighbouring step</source>
        <translation>相邻步骤</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Move the before and after slider</source>
        <translation>移动前后对比滑块</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Neighbouring lane</source>
        <translation>相邻轨道</translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation>第一步和最后一步</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>What can be done with the step</source>
        <translation>可对步骤进行的操作</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Open with its steps</source>
        <translation>连同步骤打开</translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>移动位置</translation>
    </message>
</context>
<context>
    <name>SigmaPlot</name>
    <message>
        <source>Noise levels of the schedule</source>
        <translation>噪声调度的噪声水平</translation>
    </message>
    <message>
        <source>The noise level (sigma) of each step. The dot is the step on the canvas.</source>
        <translation>每一步的噪声水平 (sigma)。圆点是画布上的步骤。</translation>
    </message>
    <message>
        <source>Step {0}, sigma {1:.3g}</source>
        <translation>第 {0} 步，sigma {1:.3g}</translation>
    </message>
    <message>
        <source>σ = {0:.3g} at step {1}</source>
        <translation>σ = {0:.3g}，第 {1} 步</translation>
    </message>
</context>
<context>
    <name>SizeRow</name>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>交换宽度和高度</translation>
    </message>
    <message>
        <source>How many pictures at once, each from the next seed</source>
        <translation>一次绘制多少幅图片，种子依次递增</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
</context>
<context>
    <name>SleepStrip</name>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Painter</source>
        <translation>绘画模型</translation>
    </message>
    <message>
        <source>{0} asleep, about {1} s away</source>
        <translation>{0}已休眠，唤醒约需 {1} 秒</translation>
    </message>
    <message>
        <source>{0} made room in the memory ({1} MB) for another model. The next request wakes it.</source>
        <translation>{0} 为另一个模型让出了内存（{1} MB），下次请求会唤醒它。</translation>
    </message>
</context>
<context>
    <name>StartRow</name>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Paint from noise, or repaint a picture</source>
        <translation>从噪声开始绘制，或重绘一幅图片</translation>
    </message>
    <message>
        <source>How much of the picture is painted anew: 1 forgets it</source>
        <translation>图片重新绘制的程度：1 会完全忽略原图</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Use of the picture</source>
        <translation>图片的用途</translation>
    </message>
    <message>
        <source>Repaint the picture, or change it as the prompt says, which this model can</source>
        <translation>重绘图片，或按提示词修改图片（此模型支持）</translation>
    </message>
    <message>
        <source>Repaint it</source>
        <translation>重绘</translation>
    </message>
    <message>
        <source>Edit it by the prompt</source>
        <translation>按提示词编辑</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Drop a picture here to paint from it</source>
        <translation>将图片拖放到此处，以它为起点绘制</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>A picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>This leaves no step to paint.</source>
        <translation>这样就没有可绘制的步骤了。</translation>
    </message>
    <message>
        <source>Enters at step {0} of {1}</source>
        <translation>从第 {0} 步进入，共 {1} 步</translation>
    </message>
    <message>
        <source>{0}, from its own noise</source>
        <translation>{0}，从其自身的噪声</translation>
    </message>
    <message>
        <source>{0}, under a mask</source>
        <translation>{0}，使用蒙版</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source> · {0} waiting</source>
        <translation> · {0} 个等待中</translation>
    </message>
    <message>
        <source>painting {0}/{1}</source>
        <translation>正在绘制 {0}/{1}</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>picture kept at {0}</source>
        <translation>图片已于 {0} 保存</translation>
    </message>
    <message>
        <source>RAM {0} / {1}</source>
        <translation>内存 {0} / {1}</translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>Steering of the writing model</source>
        <translation>写作模型的生成控制</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 takes the likeliest token; more is bolder</source>
        <translation>0 取最可能的词元；越大越大胆</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest tokens with this share together; 1 is off</source>
        <translation>仅取累计概率达到此比例的最可能词元；1 为关闭</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many likeliest tokens; 0 is off</source>
        <translation>仅取这么多个最可能的词元；0 为关闭</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Only tokens at least so likely, beside the likeliest; 0 is off</source>
        <translation>仅取相对于最可能词元至少有此概率的词元；0 为关闭</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Makes words that were said less likely; 1 is off</source>
        <translation>降低已出现词语的概率；1 为关闭</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>At most so many tokens in one go</source>
        <translation>一次最多生成这么多词元</translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation>贪心</translation>
    </message>
    <message>
        <source>Always the likeliest token: the same text every time</source>
        <translation>始终取最可能的词元：每次文本都相同</translation>
    </message>
    <message>
        <source>Seed of the text</source>
        <translation>文本的种子</translation>
    </message>
    <message>
        <source>The same seed and settings write the same text</source>
        <translation>相同的种子和设置会写出相同的文本</translation>
    </message>
    <message>
        <source>Write with this seed every time</source>
        <translation>每次都用此种子写作</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Fluent text may be wrong. Red, underlined words are those that the model was least sure of.</source>
        <translation>流畅的文字也可能有误。红色下划线的词是模型最没把握的。</translation>
    </message>
</context>
<context>
    <name>StopEdit</name>
    <message>
        <source>Stop texts</source>
        <translation>停止文本</translation>
    </message>
    <message>
        <source>Stop at… (one text a line, \n is a line break)</source>
        <translation>遇到以下文本停止…（每行一个，\n 表示换行）</translation>
    </message>
    <message>
        <source>The text ends before any of these; one a line, \n stands for a line break</source>
        <translation>文本会在出现其中任何一个之前结束；每行一个，\n 表示换行</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>The model ends the text here. Write a few words on, or raise the temperature.</source>
        <translation>模型在此结束文本。请再写几个词，或提高温度。</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Colour of the brush: {0}</source>
        <translation>画笔颜色：{0}</translation>
    </message>
    <message>
        <source>Colour of the brush</source>
        <translation>画笔颜色</translation>
    </message>
</context>
<context>
    <name>TaskChips</name>
    <message>
        <source>Continue</source>
        <translation>续写</translation>
    </message>
    <message>
        <source>Go on from the cursor (Ctrl+Shift+Return)</source>
        <translation>从光标处继续 (Ctrl+Shift+Return)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after this token (Escape)</source>
        <translation>在当前词元后停止 (Escape)</translation>
    </message>
    <message>
        <source>→ Prompt</source>
        <translation>→ 提示词</translation>
    </message>
    <message>
        <source>Turn the selection or a wish into the picture&apos;s prompt</source>
        <translation>将选中内容或愿望变成图片的提示词</translation>
    </message>
    <message>
        <source>To prompt</source>
        <translation>转为提示词</translation>
    </message>
    <message>
        <source>Illustrate</source>
        <translation>配图</translation>
    </message>
    <message>
        <source>Paint the selection, or the paragraph at the cursor</source>
        <translation>为选中内容或光标所在段落绘制图片</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>The selection in another language</source>
        <translation>将选中内容译成另一种语言</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Correct, change the tone, explain</source>
        <translation>改正、改变语气、解释</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Say the selection in other words</source>
        <translation>换一种说法表达选中内容</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Say the selection in fewer words</source>
        <translation>用更少的词表达选中内容</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>扩写</translation>
    </message>
    <message>
        <source>Say the selection in more detail</source>
        <translation>更详细地表达选中内容</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>The main point of the selection</source>
        <translation>选中内容的要点</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Correct spelling and grammar</source>
        <translation>改正拼写和语法</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Change the tone</source>
        <translation>改变语气</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>友好</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>confident</source>
        <translation>自信</translation>
    </message>
    <message>
        <source>playful</source>
        <translation>俏皮</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>简单</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Every step of every run. Drag or use the arrow keys to look, Space to play.</source>
        <translation>每次运行的每一步。拖动或用方向键查看，按 Space 播放。</translation>
    </message>
    <message>
        <source>, sigma {0:.3g}</source>
        <translation>，sigma {0:.3g}</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>Look at step {0}</source>
        <translation>查看第 {0} 步</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>从此处分支</translation>
    </message>
    <message>
        <source>Paint from this step&apos;s picture</source>
        <translation>以此步骤的图片为起点绘制</translation>
    </message>
    <message>
        <source>Save this step as a picture…</source>
        <translation>将此步骤保存为图片…</translation>
    </message>
    <message>
        <source>Put it on the canvas as a layer</source>
        <translation>作为图层放到画布上</translation>
    </message>
    <message>
        <source>Compare this run with the one shown</source>
        <translation>将此运行与显示的运行比较</translation>
    </message>
    <message>
        <source>The steps of a run will line up here.</source>
        <translation>一次运行的步骤会在此排列。</translation>
    </message>
    <message>
        <source>enters at {0}</source>
        <translation>从 {0} 进入</translation>
    </message>
    <message>
        <source>main</source>
        <translation>主线</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>种子 {0}</translation>
    </message>
    <message>
        <source>branch · {0}</source>
        <translation>分支 · {0}</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>无提示词</translation>
    </message>
    <message>
        <source>branch · “{0}”</source>
        <translation>分支 · “{0}”</translation>
    </message>
    <message>
        <source>Keep {0}</source>
        <translation>保存 {0}</translation>
    </message>
    <message>
        <source>Live: {0}</source>
        <translation>实时：{0}</translation>
    </message>
    <message>
        <source>Sketch of {0}</source>
        <translation>草图：{0}</translation>
    </message>
    <message>
        <source>Save step {0} of {1}</source>
        <translation>保存 {1} 的第 {0} 步</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <translation>导出 {0}</translation>
    </message>
    <message>
        <source>Walk to {0}</source>
        <translation>漫游至 {0}</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} 倍</translation>
    </message>
    <message>
        <source>as the network does</source>
        <translation>按网络自身倍数</translation>
    </message>
    <message>
        <source>Enlarge {0}, {1}</source>
        <translation>放大 {0}，{1}</translation>
    </message>
    <message>
        <source>Fetch {0}</source>
        <translation>获取 {0}</translation>
    </message>
    <message>
        <source>Fetch the starter models</source>
        <translation>获取入门模型</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>打开 {0}</translation>
    </message>
    <message>
        <source>Save {0}</source>
        <translation>保存 {0}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>续写</translation>
    </message>
    <message>
        <source>Chat reply</source>
        <translation>聊天回复</translation>
    </message>
    <message>
        <source>Picture for a passage</source>
        <translation>为段落配图</translation>
    </message>
    <message>
        <source>Prompt from words</source>
        <translation>由文字生成提示词</translation>
    </message>
    <message>
        <source>Prompt idea {0}</source>
        <translation>提示词灵感 {0}</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>其他用词</translation>
    </message>
    <message>
        <source>Rewrite selection</source>
        <translation>改写所选内容</translation>
    </message>
    <message>
        <source>Shorten selection</source>
        <translation>缩短所选内容</translation>
    </message>
    <message>
        <source>Expand selection</source>
        <translation>扩写所选内容</translation>
    </message>
    <message>
        <source>Summarise selection</source>
        <translation>概括所选内容</translation>
    </message>
    <message>
        <source>Correct selection</source>
        <translation>更正所选内容</translation>
    </message>
    <message>
        <source>Explain selection</source>
        <translation>解释所选内容</translation>
    </message>
    <message>
        <source>Translate into {0}</source>
        <translation>翻译：{0}</translation>
    </message>
    <message>
        <source>Make it {0}</source>
        <translation>改变语气：{0}</translation>
    </message>
</context>
<context>
    <name>TokenPopup</name>
    <message>
        <source>Alternatives of this token</source>
        <translation>此词元的备选</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>备选</translation>
    </message>
    <message>
        <source>What the model had thought of here; Return or a click takes one</source>
        <translation>模型在此处想到的其他选项；按 Return 或单击采用</translation>
    </message>
    <message>
        <source>⏎ regrow from here</source>
        <translation>⏎ 从此处重新生成</translation>
    </message>
    <message>
        <source>check this: the model was not sure</source>
        <translation>请核实：模型没有把握</translation>
    </message>
    <message>
        <source>this model does not tell what else it thought of</source>
        <translation>此模型不透露它还考虑过什么</translation>
    </message>
    <message>
        <source>{0}, token {1} of {2}</source>
        <translation>{0}，词元 {1} / {2}</translation>
    </message>
    <message>
        <source>{0}, probability {1}</source>
        <translation>{0}，概率 {1}</translation>
    </message>
    <message>
        <source>, stands here</source>
        <translation>，当前所用</translation>
    </message>
    <message>
        <source>, an ending that was kept</source>
        <translation>，保留的结尾</translation>
    </message>
    <message>
        <source>Take this ending back: {0}</source>
        <translation>换回此结尾：{0}</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Undo: {0} (Ctrl+Z)</source>
        <translation>撤销：{0} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: {0} (Ctrl+Shift+Z)</source>
        <translation>重做：{0} (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Brush (B)</source>
        <translation>画笔 (B)</translation>
    </message>
    <message>
        <source>Eraser (E)</source>
        <translation>橡皮擦 (E)</translation>
    </message>
    <message>
        <source>Fill what is of one colour (G)</source>
        <translation>填充同色区域 (G)</translation>
    </message>
    <message>
        <source>Take a colour from the picture (I, or Alt with the brush)</source>
        <translation>从图片取色（I，或使用画笔时按 Alt）</translation>
    </message>
    <message>
        <source>Move the layer, or what is selected of it (V)</source>
        <translation>移动图层或其选中部分 (V)</translation>
    </message>
    <message>
        <source>Select a rectangle (M)</source>
        <translation>选择矩形 (M)</translation>
    </message>
    <message>
        <source>Select an ellipse (O)</source>
        <translation>选择椭圆 (O)</translation>
    </message>
    <message>
        <source>Select what a line goes around (L)</source>
        <translation>选择线条圈出的部分 (L)</translation>
    </message>
    <message>
        <source>Select what is of one colour (W)</source>
        <translation>选择同色部分 (W)</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A look around</source>
        <translation>四处看看</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Leave the tour (Escape)</source>
        <translation>退出导览 (Escape)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The place before (Left)</source>
        <translation>上一处 (Left)</translation>
    </message>
    <message>
        <source>The next place (Right)</source>
        <translation>下一处 (Right)</translation>
    </message>
    <message>
        <source>Say what you want to see</source>
        <translation>说出您想看到的</translation>
    </message>
    <message>
        <source>Words go here, Paint is below them. All settings can wait: they fit the model.</source>
        <translation>在这里输入文字，“绘制”在下方。所有设置都可以以后再说：它们已适合该模型。</translation>
    </message>
    <message>
        <source>Watch it come</source>
        <translation>看它成形</translation>
    </message>
    <message>
        <source>Every step shows at once. Pause, change the words, go on: nothing that was painted is lost.</source>
        <translation>每一步都会立即显示。暂停、改词、继续：已绘制的都不会丢失。</translation>
    </message>
    <message>
        <source>Go back, and another way</source>
        <translation>回头再走另一条路</translation>
    </message>
    <message>
        <source>All steps stay here. Drag to look at them; right-click one and branch from it with new words.</source>
        <translation>所有步骤都留在这里。拖动查看；右键单击其中一步，用新的词从那里分支。</translation>
    </message>
    <message>
        <source>Write beside it</source>
        <translation>在旁写作</translation>
    </message>
    <message>
        <source>The assistant goes on where you stop, word by word, on this machine. It can be wrong: check it.</source>
        <translation>助手在您停下的地方逐词续写，在本机运行。它可能出错：请核实。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The studio ended unexpectedly the last time. What was kept is still there.</source>
        <translation>工作室上次意外退出。已保存的内容仍在。</translation>
    </message>
    <message>
        <source>A run that was cut off can go on where it stopped.</source>
        <translation>中断的运行可以从停下的地方继续。</translation>
    </message>
    <message>
        <source>{0} pictures of that session are in the gallery.</source>
        <translation>那次会话的 {0} 幅图片在图库中。</translation>
    </message>
    <message>
        <source>A picture of that session is in the gallery.</source>
        <translation>那次会话的一幅图片在图库中。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>A report is in the clipboard: versions, machine, settings and the last errors; no prompts, no pictures.</source>
        <translation>报告已在剪贴板中：版本、机器、设置和最近的错误；不含提示词和图片。</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Go to the next stretch of which the model was not sure. Fluent text may be wrong.</source>
        <translation>转到下一处模型没有把握的地方。流畅的文字也可能有误。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Cut off at the length set in the steering.</source>
        <translation>已按生成控制中设置的长度截断。</translation>
    </message>
    <message>
        <source>Check this ({0})</source>
        <translation>请核实（{0}）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Say something else, and go on from there</source>
        <translation>改说别的，并从那里继续</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Another version; this one is kept</source>
        <translation>换一个版本；此版本会保留</translation>
    </message>
    <message>
        <source>Into the document</source>
        <translation>放入文档</translation>
    </message>
    <message>
        <source>Put it at the cursor</source>
        <translation>放到光标处</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Go on from here another way</source>
        <translation>从此处换一种方式继续</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>The next version</source>
        <translation>下一个版本</translation>
    </message>
</context>
<context>
    <name>VaeTab</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>As the VAE reads it</source>
        <translation>VAE 读到的样子</translation>
    </message>
    <message>
        <source>Encoded and decoded</source>
        <translation>编码再解码</translation>
    </message>
    <message>
        <source>What the VAE gives back</source>
        <translation>VAE 还原的结果</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Black: no difference</source>
        <translation>黑色：无差异</translation>
    </message>
    <message>
        <source>{0:g} times as strong</source>
        <translation>增强 {0:g} 倍</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>{0:.1f} dB</source>
        <translation>{0:.1f} dB</translation>
    </message>
    <message>
        <source>The VAE gives the picture back at {0}. Its latents: {1} channels of {2} × {3}.</source>
        <translation>VAE 还原图片的精度：{0}。其潜变量：{1} 个通道，{2} × {3}。</translation>
    </message>
    <message>
        <source>Channel {0}</source>
        <translation>通道 {0}</translation>
    </message>
    <message>
        <source>Its own range</source>
        <translation>使用自身的取值范围</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>The model&apos;s safety checker flagged this picture, so it is blurred. The checker can be wrong.</source>
        <translation>模型的安全检查器标记了此图片，因此已模糊显示。检查器可能有误。</translation>
    </message>
    <message>
        <source>Show this run&apos;s pictures as they are, until the studio closes</source>
        <translation>按原样显示此运行的图片，直到工作室关闭</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>{0} cannot be read as a picture.</source>
        <translation>{0} 无法作为图片读取。</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>第 {0} 步</translation>
    </message>
</context>
<context>
    <name>WalkTab</name>
    <message>
        <source>Pictures to walk between</source>
        <translation>漫游经过的图片</translation>
    </message>
    <message>
        <source>In the order of the walk; drag them to another place, Delete takes one out</source>
        <translation>按漫游顺序；拖动可调整位置，Delete 可移除</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Add a picture to the end of the walk</source>
        <translation>在漫游末尾添加一幅图片</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the chosen picture out of the walk</source>
        <translation>将选中的图片从漫游中移除</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>漫游</translation>
    </message>
    <message>
        <source>Place in the walk</source>
        <translation>漫游中的位置</translation>
    </message>
    <message>
        <source>Where between the pictures: drag, or use the arrow keys</source>
        <translation>位于图片之间的何处：拖动或使用方向键</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Go the whole way, and back to the beginning</source>
        <translation>走完全程并回到开头</translation>
    </message>
    <message>
        <source>Walk through</source>
        <translation>漫游方式</translation>
    </message>
    <message>
        <source>Latents: between what the VAE makes of the pictures. Seeds and prompts: every place is painted anew</source>
        <translation>潜变量：在 VAE 对图片的编码之间。种子与提示词：每个位置都重新绘制</translation>
    </message>
    <message>
        <source>Latents</source>
        <translation>潜变量</translation>
    </message>
    <message>
        <source>Seeds and prompts</source>
        <translation>种子与提示词</translation>
    </message>
    <message>
        <source>And back to the first</source>
        <translation>并回到第一幅</translation>
    </message>
    <message>
        <source>The last picture is followed by the first, so that the animation has no seam</source>
        <translation>最后一幅之后接第一幅，使动画没有接缝</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Frames of the animation</source>
        <translation>动画的帧数</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>How long the animation plays</source>
        <translation>动画的播放时长</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>As a GIF, MP4 or WebP, in the queue</source>
        <translation>以 GIF、MP4 或 WebP 格式导出，在队列中进行</translation>
    </message>
    <message>
        <source>Add a picture to the walk</source>
        <translation>向漫游添加图片</translation>
    </message>
    <message>
        <source>Export the walk</source>
        <translation>导出漫游</translation>
    </message>
    <message>
        <source>Add two pictures or more: with the button, from the gallery&apos;s menu, or drop them here.</source>
        <translation>请添加两幅或更多图片：用按钮、图库菜单，或拖放到此处。</translation>
    </message>
</context>
<context>
    <name>WeightsRow</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Packed weights take less memory, are slower, and change the picture a little; said in its receipt</source>
        <translation>压缩的权重占用内存更少，速度较慢，画面会略有变化；凭据中会注明</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>4 bit</source>
        <translation>4 位</translation>
    </message>
    <message>
        <source>About {0} of memory.</source>
        <translation>约占 {0} 内存。</translation>
    </message>
    <message>
        <source>About {0} of memory instead of {1}.</source>
        <translation>约占 {0} 内存，而不是 {1}。</translation>
    </message>
</context>
<context>
    <name>WordVariants</name>
    <message>
        <source>Words of the prompt</source>
        <translation>提示词中的词</translation>
    </message>
    <message>
        <source>Choose a word: the model thinks of others, each is painted from the same noise</source>
        <translation>选择一个词：模型会想出其他词，每个都用相同噪声绘制</translation>
    </message>
    <message>
        <source>The prompt with other words</source>
        <translation>换了词的提示词</translation>
    </message>
    <message>
        <source>Click one to put its word into the prompt</source>
        <translation>单击一个，将它的词放入提示词</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Think and paint no further</source>
        <translation>不再继续构思和绘制</translation>
    </message>
    <message>
        <source>One word, other pictures</source>
        <translation>换个词，换幅画</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>The model thinks of other words…</source>
        <translation>模型正在构思其他词…</translation>
    </message>
    <message>
        <source>Write a prompt in the prompt panel, then choose one of its words here.</source>
        <translation>请在提示词面板中写一个提示词，然后在此选择其中一个词。</translation>
    </message>
    <message>
        <source>All from the seed of the prompt panel. Click one to take its word; Ctrl+Z undoes.</source>
        <translation>全部使用提示词面板的种子。单击一个即可采用它的词；Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Choose a word of the prompt to see it painted with others that fit there.</source>
        <translation>选择提示词中的一个词，查看换成其他合适的词后的画面。</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Layered canvas with its tools</source>
        <translation>带工具的分层画布</translation>
    </message>
    <message>
        <source>Drag an edge of the frame outwards; Paint fills what is new.</source>
        <translation>向外拖动画框边缘；“绘制”会填充新增部分。</translation>
    </message>
    <message>
        <source>{0} × {1} becomes {2} × {3}</source>
        <translation>{0} × {1} 变为 {2} × {3}</translation>
    </message>
</context>
<context>
    <name>WritingDock</name>
    <message>
        <source>Writing</source>
        <translation>写作</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>A language model can be wrong and one-sided: check names, numbers and sources. More on that…</source>
        <translation>语言模型可能出错或片面：请核实名称、数字和来源。了解更多…</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>A document, a chat with the assistant, or ideas for prompts</source>
        <translation>文档、与助手聊天，或提示词灵感</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Prompt ideas</source>
        <translation>提示词灵感</translation>
    </message>
    <message>
        <source>Documents, export and more</source>
        <translation>文档、导出等</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文档</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Preview (Ctrl+Shift+R)</source>
        <translation>预览（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Next place to check (Ctrl+Shift+U)</source>
        <translation>下一处待核实 (Ctrl+Shift+U)</translation>
    </message>
    <message>
        <source>Where the words come from</source>
        <translation>文字的来源</translation>
    </message>
    <message>
        <source>Colour words by probability</source>
        <translation>按概率给词着色</translation>
    </message>
    <message>
        <source>Suggest as I type (Tab takes it)</source>
        <translation>输入时给出建议（Tab 采用）</translation>
    </message>
    <message>
        <source>Model servers…</source>
        <translation>模型服务器…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Word (DOCX)…</source>
        <translation>Word (DOCX)…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>网页 (HTML)…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>纯文本…</translation>
    </message>
    <message>
        <source>Say that AI helped</source>
        <translation>注明 AI 参与</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name of the document:</source>
        <translation>文档名称：</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>纯文本 (*.txt)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>WritingStatus</name>
    <message>
        <source>Model, temperature and the rest of the steering</source>
        <translation>模型、温度及其他生成控制</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>贪心</translation>
    </message>
    <message>
        <source>temp {0:g}</source>
        <translation>温度 {0:g}</translation>
    </message>
    <message>
        <source>Steering: {0}</source>
        <translation>生成控制：{0}</translation>
    </message>
</context>
<context>
    <name>_Editor</name>
    <message>
        <source>Say instead</source>
        <translation>改为说</translation>
    </message>
</context>
</TS>
